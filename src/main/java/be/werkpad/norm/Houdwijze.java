package be.werkpad.norm;

/** When a deadline of this norm counts as held. */
public enum Houdwijze {
    /** When the step that it is the due date of is done; the next step gets a new term. */
    STAP,
    /** When the process that it is used in has ended: one term for all its steps. */
    FASE,
    /** When the module that sets it says so. */
    MODULE
}
