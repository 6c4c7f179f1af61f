package be.werkpad.kader;

import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.overeenkomst.OvereenkomstZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;

/** Nobody searches for a werkpost before client and dienst signed what they promise, the budget included (CH-4a-2, CH-5e-2). */
@UseCase
public class EngagementVereisen {
    private final OvereenkomstZoeken overeenkomsten;
    private final FormulierantwoordZoeken antwoorden;
    private final Clock clock;

    EngagementVereisen(OvereenkomstZoeken overeenkomsten, FormulierantwoordZoeken antwoorden, Clock clock) {
        this.overeenkomsten = overeenkomsten;
        this.antwoorden = antwoorden;
        this.clock = clock;
    }

    /** @throws DomainException kader.budgetOntbreekt, kader.engagementNietGetekend */
    public void voor(long trajectId) {
        if (!isBudgetAfgesproken(trajectId)) {
            throw new DomainException(
                    "kader.budgetOntbreekt",
                    "De zoektocht kan nog niet starten. Spreek eerst het budget af, bij Begeleidingswijze bepalen.");
        }
        if (!isGetekend(trajectId)) {
            throw new DomainException(
                    "kader.engagementNietGetekend",
                    "De zoektocht kan nog niet starten. De engagementsverklaring is nog niet door iedereen getekend.");
        }
    }

    private boolean isBudgetAfgesproken(long trajectId) {
        return antwoorden
                .laatste(trajectId, "begeleidingswijze-bepalen")
                .map(antwoord -> antwoord.get("budget"))
                .filter(budget -> !String.valueOf(budget).isBlank())
                .isPresent();
    }

    private boolean isGetekend(long trajectId) {
        return overeenkomsten
                .metClient(trajectId)
                .filter(overeenkomst -> overeenkomst.isGeldigOp(LocalDate.now(clock)))
                .isPresent();
    }
}
