package be.werkpad.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The law that the text of a paper was checked against.
 *
 * @param code tells two laws with one title apart; null for an old paper of which that is not known
 * @param titel for people, as it was on that day
 */
@Embeddable
public record Wetsversie(
        @Column(name = "regelgeving_code") @Nullable String code,
        @Column(name = "regelgeving") String titel) {}
