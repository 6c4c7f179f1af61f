package be.werkpad.formulier;

import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * Writes newer answers to a form that was completed before, without a task: how far a leerplan is, for example. The
 * earlier answers stay; the newer ones are a next row, checked against the form of then.
 */
@UseCase
public class AntwoordHerzien {
    private final FormulierantwoordRepository antwoorden;
    private final Formuliercontrole controle;
    private final AntwoordenBewaren bewaren;
    private final Formulierversies versies;
    private final CurrentUser user;
    private final Clock clock;

    AntwoordHerzien(
            FormulierantwoordRepository antwoorden,
            Formuliercontrole controle,
            AntwoordenBewaren bewaren,
            Formulierversies versies,
            CurrentUser user,
            Clock clock) {
        this.antwoorden = antwoorden;
        this.controle = controle;
        this.bewaren = bewaren;
        this.versies = versies;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param id of the earlier answers
     * @throws DomainException formulier.ongeldig with a message for each field
     */
    public void voor(long id, Map<String, Object> nieuw) {
        var vorig = antwoorden.findById(id).orElseThrow(() -> new NotFoundException("No answers " + id));
        var vandaag = LocalDate.now(clock);
        var resultaat = controle.controleer(versies.schema(vorig.formulierversieId()), nieuw, vandaag);
        if (!resultaat.fouten().isEmpty()) {
            throw new DomainException("formulier.ongeldig", "Kijk deze antwoorden na.", resultaat.fouten());
        }
        Map<String, Object> plaatsing =
                vorig.plaatsingId() == null ? Map.of() : Map.of("plaatsingId", vorig.plaatsingId());
        bewaren.voor(
                new Inzending(
                        vorig.formulier(),
                        vorig.trajectId(),
                        "",
                        resultaat.antwoorden(),
                        user.account(),
                        vandaag,
                        plaatsing),
                new FormulierIndienen.Ingediend(
                        vorig.taakId(),
                        vorig.taaknaam(),
                        vorig.procesId(),
                        vorig.instantieId(),
                        versies.tekst(vorig.formulierversieId())));
    }
}
