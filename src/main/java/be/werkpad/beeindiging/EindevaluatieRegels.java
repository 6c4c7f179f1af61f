package be.werkpad.beeindiging;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.shared.DomainException;
import java.time.LocalDate;

/** An eindevaluatie without a talk needs proof that we really tried (C.7). */
final class EindevaluatieRegels {
    private static final int MINSTE_POGINGEN = 3;

    private EindevaluatieRegels() {}

    static void controleer(Antwoordblad blad, LocalDate datum) {
        var pogingen = blad.rijen("pogingen");
        if (blad.ja("zonderGesprek") && pogingen.size() < MINSTE_POGINGEN) {
            throw fout("pogingen", "Zonder gesprek afsluiten kan pas na drie pogingen om de cliënt te bereiken.");
        }
        for (var nummer = 0; nummer < pogingen.size(); nummer++) {
            if (pogingen.get(nummer).verplichteDatum("datum").isAfter(datum)) {
                throw fout("pogingen[%d].datum".formatted(nummer), "Deze poging ligt na de dag van de evaluatie.");
            }
        }
        var zonderStem = !blad.ja("zonderGesprek") && blad.tekst("viewClient") == null;
        if (zonderStem) {
            throw fout("viewClient", "Schrijf op hoe de cliënt zelf terugkijkt.");
        }
    }

    private static DomainException fout(String veld, String melding) {
        return DomainException.bijVeld("beeindiging.eindevaluatieOnvolledig", veld, melding);
    }
}
