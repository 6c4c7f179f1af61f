package be.werkpad.formulier;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks the answers of a task against its form, keeps them in the dossier and hands them to their module. */
@UseCase
public class FormulierIndienen {
    private final Formuliercontrole controle;
    private final AntwoordenBewaren bewaren;
    private final Map<String, FormulierVerwerker> verwerkers;

    FormulierIndienen(Formuliercontrole controle, AntwoordenBewaren bewaren, List<FormulierVerwerker> verwerkers) {
        this.controle = controle;
        this.bewaren = bewaren;
        this.verwerkers =
                verwerkers.stream().collect(Collectors.toMap(FormulierVerwerker::formulier, Function.identity()));
    }

    /**
     * @param inzending answers as they came
     * @return the variables that stay in the engine for the gateways
     * @throws DomainException formulier.ongeldig with a message for each field
     */
    public Map<String, Object> voor(Inzending inzending, Ingediend taak, Formulierschema schema) {
        var resultaat = controle.controleer(schema, inzending.antwoorden(), inzending.datum());
        if (!resultaat.fouten().isEmpty()) {
            throw new DomainException(
                    "formulier.ongeldig", "De taak is niet voltooid. Kijk deze antwoorden na.", resultaat.fouten());
        }
        var schoon = new Inzending(
                inzending.formulier(),
                inzending.trajectId(),
                inzending.trajectcode(),
                resultaat.antwoorden(),
                inzending.door(),
                inzending.datum(),
                inzending.procesvariabelen());
        var verwerker = verwerkers.get(schoon.formulier());
        var volledig = verwerker == null ? schoon : schoon.met(verwerker.vulIn(schoon));
        bewaren.voor(verwerker == null ? volledig : volledig.als(verwerker.bewaardAls()), taak);
        return Procesvariabelen.van(schema, volledig, verwerker);
    }

    /** The process variables that a new round of this form starts without. */
    public Set<String> variabelenPerRonde(String formulier, Formulierschema schema) {
        var namen = new HashSet<>(schema.procesvariabelen());
        Optional.ofNullable(verwerkers.get(formulier)).ifPresent(verwerker -> namen.addAll(verwerker.perRonde()));
        return namen;
    }

    /** The task that was completed. */
    public record Ingediend(String taakId, String taaknaam, String procesId, String instantieId, String schema) {}
}
