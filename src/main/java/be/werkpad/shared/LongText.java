package be.werkpad.shared;

/** Text of any length a person types. */
public final class LongText {
    /** For {@code @Column(length)} of a {@code longtext}: the longest that Hibernate takes for the same type on H2 and MySQL. */
    public static final int LENGTH = 1_000_000;

    private LongText() {}
}
