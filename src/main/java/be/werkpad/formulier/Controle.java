package be.werkpad.formulier;

import be.werkpad.shared.Fout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One check of one set of answers: walks the fields, keeps what is good and writes down what is not. */
final class Controle {
    private static final int MEESTE_RIJEN = 200;

    private final LocalDate vandaag;
    private final Map<String, ?> gegevens;
    private final List<Fout> fouten = new ArrayList<>();

    Controle(LocalDate vandaag, Map<String, ?> gegevens) {
        this.vandaag = vandaag;
        this.gegevens = gegevens;
    }

    Controleresultaat van(List<Veld> velden, Map<?, ?> antwoorden, Bereik bereik) {
        var schoon = niveau(velden, antwoorden, bereik, "");
        return new Controleresultaat(schoon, List.copyOf(fouten));
    }

    private Map<String, Object> niveau(List<Veld> velden, Map<?, ?> rij, Bereik bereik, String voor) {
        fouten.addAll(Sleutelcontrole.onbekend(velden, rij, voor));
        var schoon = new LinkedHashMap<String, Object>();
        for (var veld : velden) {
            if (veld.soort() == Veldsoort.EXPRESSION || veld.isVast() || veld.isVerborgen(bereik)) continue;
            var waarde = Pad.lees(rij, veld.pad());
            var uitkomst = veld.soort() == Veldsoort.DYNAMICLIST
                    ? lijst(veld, waarde, velden, bereik, voor)
                    : antwoord(veld, waarde, velden, bereik);
            verwerk(veld, uitkomst, schoon, voor);
        }
        return schoon;
    }

    private void verwerk(Veld veld, Uitkomst uitkomst, Map<String, Object> schoon, String voor) {
        if (uitkomst.code() != null) {
            fouten.add(new Fout(voor + veld.naam(), melding(veld, uitkomst.code(), uitkomst.gegevens())));
        } else if (uitkomst.waarde() != null) {
            Pad.zet(schoon, veld.pad(), uitkomst.waarde());
        }
    }

    private Uitkomst antwoord(Veld veld, @Nullable Object waarde, List<Veld> velden, Bereik bereik) {
        var uitkomst = inhoud(veld, waarde);
        if (uitkomst.isFout()) return uitkomst;
        var schoon = uitkomst.waarde();
        if (schoon == null || Boolean.FALSE.equals(schoon)) {
            var ontbreekt = Verplichting.controleer(veld, velden, bereik);
            return ontbreekt.isFout() ? ontbreekt : uitkomst;
        }
        var volgorde = veld.soort() == Veldsoort.DATETIME
                ? Datumcontrole.volgorde(veld, schoon, velden, bereik)
                : Uitkomst.leeg();
        return volgorde.isFout() ? volgorde : uitkomst;
    }

    private Uitkomst inhoud(Veld veld, @Nullable Object waarde) {
        if (waarde == null) return leeg(veld);
        return switch (veld.soort()) {
            case TEXTFIELD, TEXTAREA -> Tekstcontrole.controleer(veld, waarde, vandaag);
            case NUMBER -> Getalcontrole.controleer(veld, waarde);
            case DATETIME -> Datumcontrole.controleer(veld, waarde, vandaag);
            case CHECKBOX -> waarde instanceof Boolean ? Uitkomst.goed(waarde) : Uitkomst.fout("aanvinken.soort");
            case RADIO, SELECT -> Keuzecontrole.een(veld, waarde, gegevens);
            case CHECKLIST, TAGLIST -> Keuzecontrole.meer(veld, waarde, gegevens);
            default -> Uitkomst.leeg();
        };
    }

    private static Uitkomst leeg(Veld veld) {
        if (veld.soort() == Veldsoort.CHECKBOX) return Uitkomst.goed(false);
        return veld.soort().isMeerkeuze() && !veld.isVerplicht()
                ? Keuzecontrole.meer(veld, List.of(), Map.of())
                : Uitkomst.leeg();
    }

    private Uitkomst lijst(Veld veld, @Nullable Object waarde, List<Veld> velden, Bereik bereik, String voor) {
        if (waarde != null && !(waarde instanceof List<?>)) return Uitkomst.fout("lijst.soort");
        List<?> rijen = waarde == null ? List.of() : (List<?>) waarde;
        var hoogstens = veld.aantal("maxAantal").orElse(MEESTE_RIJEN);
        if (rijen.size() > Math.max(hoogstens, MEESTE_RIJEN))
            return Uitkomst.fout("lijst.meeste", hoogstens, rijen.size());
        var schoon = rijen(veld, rijen, bereik, voor);
        var minstens = veld.aantal("minAantal").orElse(0);
        if (schoon.size() < minstens) return Uitkomst.fout("lijst.minste", minstens, schoon.size());
        if (schoon.size() > hoogstens) return Uitkomst.fout("lijst.meeste", hoogstens, schoon.size());
        return schoon.isEmpty() ? Verplichting.controleer(veld, velden, bereik) : Uitkomst.goed(schoon);
    }

    /** An empty row is no row: form-js shows one before anybody has typed. Rows keep their number in messages. */
    private List<Object> rijen(Veld veld, List<?> rijen, Bereik bereik, String voor) {
        var vasteRijen = veld.bron().has("allowAddRemove") && !veld.aan("allowAddRemove");
        var schoon = new ArrayList<Object>();
        for (var i = 0; i < rijen.size(); i++) {
            var naam = voor + veld.naam() + "[" + i + "]";
            var rij = rijen.get(i);
            if (Pad.isLeeg(rij) && !vasteRijen) {
                if (rij instanceof Map<?, ?> map)
                    fouten.addAll(Sleutelcontrole.onbekend(veld.velden(), map, naam + "."));
            } else if (rij instanceof Map<?, ?> map) {
                schoon.add(niveau(veld.velden(), map, bereik.met(map), naam + "."));
            } else {
                fouten.add(new Fout(naam, Meldingen.tekst("lijst.rij")));
            }
        }
        return schoon;
    }

    private static String melding(Veld veld, String code, List<Object> gegevens) {
        var eigen = code.startsWith("verplicht") || code.equals("patroon") ? veld.eigenschap("melding") : null;
        return eigen != null && eigen.isPresent() ? eigen.get() : Meldingen.tekst(code, gegevens);
    }
}
