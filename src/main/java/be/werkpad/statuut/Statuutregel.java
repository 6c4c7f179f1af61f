package be.werkpad.statuut;

import be.werkpad.client.Inkomensstatuut;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is asked of one status in one period of time. Changed by a migration, with its source. */
@Entity
class Statuutregel {
    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    private Inkomensstatuut statuut;

    @Enumerated(EnumType.STRING)
    private Toelating toelating;

    private @Nullable String instantie;
    private String uitleg;
    private LocalDate geldigVan;
    private @Nullable LocalDate geldigTot;
    private String bron;

    protected Statuutregel() {}

    StatuutregelKaart kaart() {
        return new StatuutregelKaart(statuut, toelating, instantie, uitleg, geldigVan, geldigTot, bron);
    }
}
