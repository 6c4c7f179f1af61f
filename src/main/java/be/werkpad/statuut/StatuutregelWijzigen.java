package be.werkpad.statuut;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives a status another rule from a day on. What was checked before that day stays as it was (EX-8). */
@UseCase
public class StatuutregelWijzigen {
    private final StatuutregelRepository regels;
    private final Audittrail audit;
    private final Clock clock;

    StatuutregelWijzigen(StatuutregelRepository regels, Audittrail audit, Clock clock) {
        this.regels = regels;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DomainException statuut.regelOngeldig, with the field it is about */
    public void voor(StatuutregelKaart nieuw) {
        var instantie = nieuw.instantie();
        var heeftInstantie =
                switch (nieuw.toelating()) {
                    case VRAGEN, MELDEN -> true;
                    case NIET_NODIG, UITZOEKEN -> false;
                };
        eis(!heeftInstantie || instantie != null, "instantie", "Schrijf aan wie het gevraagd of gezegd wordt.");
        eis(heeftInstantie || instantie == null, "instantie", "Niemand moet dit weten. Laat dit dan leeg.");
        eisTekst(nieuw.uitleg(), 500, "uitleg");
        eisTekst(nieuw.bron(), 300, "bron");
        eis(instantie == null || instantie.length() <= 100, "instantie", "Schrijf hoogstens 100 tekens.");
        eis(!nieuw.geldigVan().isBefore(LocalDate.now(clock)), "vanaf", "Kies vandaag of een latere dag.");
        var rijen = regels.findByStatuutOrderByGeldigVan(nieuw.statuut());
        eis(
                rijen.stream().noneMatch(rij -> rij.kaart().geldigVan().equals(nieuw.geldigVan())),
                "vanaf",
                "Vanaf die dag is er al een nieuwe regel. Kies een latere dag.");
        regels.saveAndFlush(new Statuutregel(nieuw.tot(sluitAan(rijen, nieuw.geldigVan()))));
        audit.noteer(
                Actie.GEGEVENS_GEWIJZIGD,
                null,
                "statuutregel",
                nieuw.statuut().name(),
                Map.of(
                        "waarde",
                        nieuw.toelating().name(),
                        "vanaf",
                        nieuw.geldigVan().toString()));
    }

    /**
     * The rule before ends the day before.
     *
     * @return the last day of the new one; null when none is planned after it
     */
    private static @Nullable LocalDate sluitAan(List<Statuutregel> rijen, LocalDate vanaf) {
        rijen.stream().filter(rij -> rij.kaart().geldtOp(vanaf)).forEach(rij -> rij.geldtTot(vanaf.minusDays(1)));
        return rijen.stream()
                .map(rij -> rij.kaart().geldigVan())
                .filter(dag -> dag.isAfter(vanaf))
                .findFirst()
                .map(dag -> dag.minusDays(1))
                .orElse(null);
    }

    private static void eisTekst(String tekst, int langst, String veld) {
        eis(!tekst.isBlank(), veld, "Vul dit in.");
        eis(tekst.length() <= langst, veld, "Schrijf hoogstens %d tekens.".formatted(langst));
    }

    private static void eis(boolean klopt, String veld, String melding) {
        if (!klopt) {
            throw DomainException.bijVeld("statuut.regelOngeldig", veld, melding);
        }
    }
}
