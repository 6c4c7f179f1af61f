package be.werkpad.engine;

/**
 * Hears of automatic steps that fail for good. Called in the transaction that notes the failure, so it does little: what
 * it throws keeps the failure itself from being noted.
 */
public interface FailedStepListener {
    /** All attempts were used; nothing happens to the step any more unless somebody acts. */
    void gaveUp(FailedStep step);

    /** The step gets another attempt, went on, or was taken away. */
    void isOver(FailedStep step);
}
