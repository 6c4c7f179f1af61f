package be.werkpad.sjabloon;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Fout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with what somebody typed, told all at once. */
final class Gebreken {
    private final List<Fout> fouten = new ArrayList<>();

    void eis(boolean goed, String veld, String melding) {
        if (!goed) {
            fouten.add(new Fout(veld, melding));
        }
    }

    /** @param langste in letters */
    void verplicht(String veld, String tekst, int langste, String leeg) {
        eis(!tekst.isBlank(), veld, leeg);
        hoogstens(veld, tekst, langste);
    }

    void hoogstens(String veld, @Nullable String tekst, int langste) {
        eis(
                tekst == null || tekst.strip().length() <= langste,
                veld,
                "Schrijf hoogstens %d tekens.".formatted(langste));
    }

    /** @throws DomainException with the code, when anything is wrong */
    void weiger(String code, String melding) {
        if (!fouten.isEmpty()) {
            throw new DomainException(code, melding, fouten);
        }
    }
}
