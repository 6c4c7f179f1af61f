package be.werkpad.tekenlink;

import be.werkpad.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Asks to mail the links of a round as soon as the round is committed; nothing is mailed of what is rolled back. */
@UseCase
public class TekenlinkenMailen {
    private final ApplicationEventPublisher events;

    TekenlinkenMailen(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Inside this module only. */
    record Gevraagd(long ondertekeningId) {}

    /** Inside this module only: the time for a reminder came. */
    record Herinnerd(long ondertekeningId) {}

    public void voor(long ondertekeningId) {
        events.publishEvent(new Gevraagd(ondertekeningId));
    }

    /** Once more, to who got a mail and did nothing with it yet. */
    public void opnieuw(long ondertekeningId) {
        events.publishEvent(new Herinnerd(ondertekeningId));
    }
}
