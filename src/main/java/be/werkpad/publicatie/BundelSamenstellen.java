package be.werkpad.publicatie;

import be.werkpad.formulier.Formulierschema;
import be.werkpad.formulier.OngeldigFormulier;
import be.werkpad.publicatie.controle.Bevinding;
import be.werkpad.publicatie.controle.Bundel;
import be.werkpad.publicatie.controle.Ernst;
import be.werkpad.publicatie.controle.Modelgegevens;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes a whole bundle of what a coordinator sent: a drawing, one or more forms, or both. What was not sent is taken
 * from the active version.
 */
@Component
class BundelSamenstellen {
    private static final int MEESTE_BESTANDEN = 60;
    private static final int MEESTE_BYTES = 5_000_000;

    private final Procesversies versies;

    BundelSamenstellen(Procesversies versies) {
        this.versies = versies;
    }

    Samenstelling van(List<Bestand> bestanden) {
        var bezwaren = new ArrayList<Bevinding>();
        omvang(bestanden, bezwaren);
        bestanden.stream()
                .filter(bestand -> !bestand.isModel() && !bestand.isFormulier())
                .forEach(bestand -> bezwaren.add(bezwaar(
                        bestand.naam(), "bestand.soort", "stuur alleen tekeningen (.bpmn) en formulieren (.form).")));
        var gestuurd = formulieren(bestanden, bezwaren);
        var modellen = bestanden.stream().filter(Bestand::isModel).toList();
        if (modellen.size() > 1) {
            bezwaren.add(bezwaar(modellen.get(1).naam(), "bestand.een", "stuur één tekening tegelijk."));
        }
        var model = modellen.isEmpty() ? actieveTekening(gestuurd, bezwaren) : Optional.of(modellen.get(0));
        return model.filter(tekening -> bezwaren.isEmpty())
                .map(tekening -> new Samenstelling(aangevuld(tekening, gestuurd), List.of()))
                .orElseGet(() -> new Samenstelling(null, bezwaren));
    }

    private static void omvang(List<Bestand> bestanden, List<Bevinding> bezwaren) {
        var bytes =
                bestanden.stream().mapToLong(bestand -> bestand.inhoud().length).sum();
        if (bestanden.size() > MEESTE_BESTANDEN || bytes > MEESTE_BYTES) {
            bezwaren.add(bezwaar("alles samen", "bestand.omvang", "stuur hoogstens 60 bestanden van samen 5 MB."));
        }
    }

    private static Map<String, byte[]> formulieren(List<Bestand> bestanden, List<Bevinding> bezwaren) {
        var formulieren = new HashMap<String, byte[]>();
        for (var bestand : bestanden) {
            if (bestand.isFormulier() && formulieren.putIfAbsent(formulierId(bestand), bestand.inhoud()) != null) {
                bezwaren.add(bezwaar(
                        bestand.naam(),
                        "formulier.een",
                        "het formulier '%s' is twee keer meegestuurd.".formatted(formulierId(bestand))));
            }
        }
        return formulieren;
    }

    /** A form without an id goes by the name of its file until the check refuses it. */
    private static String formulierId(Bestand bestand) {
        try {
            var id = Formulierschema.parse(new String(bestand.inhoud(), StandardCharsets.UTF_8))
                    .id();
            return id.isBlank() ? bestand.naam() : id;
        } catch (OngeldigFormulier kapot) {
            return bestand.naam();
        }
    }

    /** Forms alone belong to the process that has them now. */
    private Optional<Bestand> actieveTekening(Map<String, byte[]> formulieren, List<Bevinding> bezwaren) {
        var eigenaars = versies.eigenaars();
        var processen = formulieren.keySet().stream()
                .map(formulier -> eigenaars.getOrDefault(formulier, ""))
                .distinct()
                .toList();
        if (processen.size() != 1 || processen.get(0).isEmpty()) {
            bezwaren.add(bezwaar(
                    "tekening", "bestand.een", "stuur de tekening mee van het proces waar de formulieren bij horen."));
            return Optional.empty();
        }
        return versies.actieve(processen.get(0))
                .map(versies::bundel)
                .map(bundel -> new Bestand(bundel.bestand(), bundel.model()));
    }

    private Bundel aangevuld(Bestand model, Map<String, byte[]> gestuurd) {
        var formulieren = new HashMap<String, byte[]>();
        Modelgegevens.van(model.inhoud()).ifPresent(gegevens -> versies.actieve(gegevens.procesId())
                .map(versies::bundel)
                .ifPresent(actief -> {
                    formulieren.putAll(actief.formulieren());
                    formulieren.keySet().retainAll(gegevens.formulieren());
                }));
        formulieren.putAll(gestuurd);
        return new Bundel(model.naam(), model.inhoud(), formulieren);
    }

    private static Bevinding bezwaar(String bestand, String regel, String zin) {
        var naam = "Bestand '" + bestand + "'";
        return new Bevinding("", naam, regel, naam + ": " + zin, Ernst.FOUT);
    }
}
