package be.werkpad.mandaat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param tot last day; null: until it is ended */
public record MandaatKaart(
        long id, String account, LocalDate van, @Nullable LocalDate tot, String gegevenDoor) {}
