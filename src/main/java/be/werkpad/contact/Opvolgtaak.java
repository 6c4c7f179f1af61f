package be.werkpad.contact;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The step of the follow-up process that a contact answers, owned by the module that runs the follow-up. */
public interface Opvolgtaak {
    /**
     * The dates and the level of the follow-up of a plaatsing.
     *
     * @param niveau code of the level of support
     * @param volgendUiterlijk the last day for the contact after this one
     */
    record Stand(String niveau, LocalDate volgendUiterlijk) {}

    /** Empty when this plaatsing is not followed (any more). */
    Optional<Stand> stand(long plaatsingId, LocalDate contact);

    /**
     * Does the step with these answers to the form opvolgcontact-registreren; the report is then written by it.
     *
     * @return false when the process is not at that step, so that the report must be written otherwise
     */
    boolean voltooi(String trajectcode, long plaatsingId, Map<String, Object> antwoorden);
}
