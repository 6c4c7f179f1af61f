package be.werkpad.termijn;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An open deadline got another date. Timers of the traject must read their date again, in the same transaction. */
public record TermijnVerzet(
        long trajectId, @Nullable Long plaatsingId, String sleutel, LocalDate van, LocalDate naar) {}
