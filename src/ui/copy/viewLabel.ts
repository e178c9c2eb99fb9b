/** What the menu for the view that is shown is called. */
export const viewLabel = "Copy or save this view";
