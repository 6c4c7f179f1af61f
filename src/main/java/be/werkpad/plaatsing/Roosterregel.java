package be.werkpad.plaatsing;

import java.time.LocalDate;

/** A rule about working there at those hours, asked before agreements are kept. Other modules contribute beans. */
public interface Roosterregel {
    /**
     * @param vanaf the first day on which the hours hold
     * @throws be.werkpad.shared.DomainException beside the field {@code dagen} when it may not
     */
    void eis(PlaatsingKaart plaatsing, Uurrooster rooster, LocalDate vanaf);
}
