package be.werkpad.sjabloon;

/** Whether papers exist that tell a law; whoever keeps papers knows. */
public interface Wetsgebruik {
    /** @param code of the law */
    boolean isOpPapier(String code);
}
