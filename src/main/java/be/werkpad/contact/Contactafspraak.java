package be.werkpad.contact;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was agreed in a contact, and who will do it. */
@Embeddable
public record Contactafspraak(
        String wat, String wie, @Nullable LocalDate tegen) {}
