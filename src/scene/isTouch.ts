/** Whether something was done by a finger, and not by a mouse or a pen. */
export const isTouch = (event: Event): boolean => "TouchEvent" in globalThis && event instanceof TouchEvent;
