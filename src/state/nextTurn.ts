let turn = 0;

/** Where a change stands among all changes of stories and of where marks are: of two, the later one has the higher number. */
export const nextTurn = (): number => ++turn;

/** The turn of what is not there. */
export const noTurn = -1;
