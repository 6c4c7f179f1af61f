package be.werkpad.vertegenwoordiging;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Tekst;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a way of representation rests on.
 *
 * @param sinds first day on which it holds
 * @param bewijs which paper shows it
 */
public record Grond(LocalDate sinds, String bewijs) {
    private static final int KORTST = 3;
    private static final int LANGST = 500;

    /** @throws DomainException vertegenwoordiging.sindsOntbreekt, .soortInToekomst, .bewijsOntbreekt */
    static Grond eis(@Nullable LocalDate sinds, String bewijs, LocalDate vandaag) {
        if (sinds == null) {
            throw DomainException.bijVeld(
                    "vertegenwoordiging.sindsOntbreekt", "sinds", "Vul in vanaf welke dag dat geldt.");
        }
        if (sinds.isAfter(vandaag)) {
            throw DomainException.bijVeld(
                    "vertegenwoordiging.soortInToekomst",
                    "sinds",
                    "Die dag is nog niet geweest. Kies vandaag of vroeger.");
        }
        return new Grond(sinds, eisBewijs(bewijs));
    }

    private static String eisBewijs(String bewijs) {
        var schoon = Tekst.opgeschoond(bewijs);
        if (Tekst.lengte(schoon) < KORTST || Tekst.lengte(schoon) > LANGST || Tekst.heeftStuurtekens(schoon)) {
            throw DomainException.bijVeld(
                    "vertegenwoordiging.bewijsOntbreekt",
                    "bewijs",
                    "Vul in waaruit dat blijkt, in hoogstens 500 tekens.");
        }
        return schoon;
    }
}
