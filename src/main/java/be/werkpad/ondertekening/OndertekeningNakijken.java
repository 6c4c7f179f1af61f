package be.werkpad.ondertekening;

import be.werkpad.shared.UseCase;
import java.util.Optional;

/** Looks at a round before somebody signs in it; one that asks the wrong people, or the wrong version, starts again. */
@UseCase
public class OndertekeningNakijken {
    private final OndertekeningZoeken zoeken;
    private final Rondecontrole controle;
    private final OndertekeningStoppen stoppen;

    OndertekeningNakijken(OndertekeningZoeken zoeken, Rondecontrole controle, OndertekeningStoppen stoppen) {
        this.zoeken = zoeken;
        this.controle = controle;
        this.stoppen = stoppen;
    }

    /** @return why the round was ended, in plain Dutch; empty when it may go on or was over already */
    public Optional<String> voor(long ondertekeningId) {
        return controle.bezwaar(zoeken.metId(ondertekeningId)).map(reden -> {
            stoppen.omdatHetVeranderde(ondertekeningId);
            return String.valueOf(reden.getMessage());
        });
    }
}
