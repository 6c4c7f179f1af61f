package be.werkpad.formulier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Where a plaatsing comes from, so that its answers from before it existed can be told from those of another search of
 * the same traject (C.1 note 2).
 */
@Entity
@Immutable
class Antwoordlijn {
    @Id
    private Long plaatsingId;

    private @Nullable Long werkpostId;
    private String zoektocht;

    protected Antwoordlijn() {}

    /** @param zoektocht the process instance that found the werkpost */
    Antwoordlijn(long plaatsingId, @Nullable Long werkpostId, String zoektocht) {
        this.plaatsingId = plaatsingId;
        this.werkpostId = werkpostId;
        this.zoektocht = zoektocht;
    }

    static Antwoordlijn zonderZoektocht(long plaatsingId) {
        return new Antwoordlijn(plaatsingId, null, "");
    }

    /** Answers about the traject as a whole belong to each of its plaatsingen. */
    List<Formulierantwoord> van(List<Formulierantwoord> dossier) {
        var zoekproces = dossier.stream()
                .filter(antwoord -> antwoord.instantieId().equals(zoektocht))
                .map(Formulierantwoord::procesId)
                .findFirst()
                .orElse("");
        return dossier.stream()
                .filter(antwoord -> antwoord.plaatsingId() == null
                        ? isOverDezeWerkpost(antwoord) && isUitDezeZoektocht(antwoord, zoekproces)
                        : antwoord.plaatsingId().equals(plaatsingId))
                .toList();
    }

    private boolean isOverDezeWerkpost(Formulierantwoord antwoord) {
        return antwoord.werkpostId() == null || Objects.equals(antwoord.werkpostId(), werkpostId);
    }

    private boolean isUitDezeZoektocht(Formulierantwoord antwoord, String zoekproces) {
        return !antwoord.procesId().equals(zoekproces) || antwoord.instantieId().equals(zoektocht);
    }
}
