package be.werkpad.kader;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.util.stream.Collectors;

/** Nobody starts to work while something is missing that the law asks (CH-4). */
@UseCase
public class WettelijkKaderEisen {
    private final WettelijkKaderNakijken nakijken;

    WettelijkKaderEisen(WettelijkKaderNakijken nakijken) {
        this.nakijken = nakijken;
    }

    /** @throws DomainException kader.onvolledig, with all that is missing */
    public void voor(long plaatsingId) {
        var ontbreekt = nakijken.voor(plaatsingId).hard();
        if (!ontbreekt.isEmpty()) {
            throw new DomainException(
                    "kader.onvolledig",
                    ontbreekt.stream()
                            .map(Kaderbevinding::tekst)
                            .collect(Collectors.joining(
                                    " ",
                                    "De cliënt mag nog niet werken. ",
                                    " Op de pagina Wettelijk kader van het dossier staat wie dit in orde brengt.")));
        }
    }
}
