package be.werkpad.web;

import java.util.Optional;

/** A line above every page, for example the date of the demo clock. A module contributes one as a bean. */
public interface Banner {
    /** What to show now in plain Dutch; empty shows nothing. */
    Optional<String> tekst();
}
