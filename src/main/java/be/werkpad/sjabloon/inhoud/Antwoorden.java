package be.werkpad.sjabloon.inhoud;

import be.werkpad.sjabloon.Documentgegevens.Formulieren;
import be.werkpad.sjabloon.Voorschrift;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answers that one document may show. It remembers what a template has placed, so that {@link #overige} can give
 * all the rest: no answer is ever lost because nobody thought of a place for it. For one rendering only.
 */
public final class Antwoorden {
    /** A national number (G.6) or an account number (F.3) is never printed; how to speak to the client, a paper shows. */
    private static final Set<String> NOOIT = Set.of("insz", "rijksregisternummer", "iban", "aanspreekvorm");

    /** Only worth a line when it is so. */
    private static final Set<String> ALLEEN_JA = Set.of("zonderGesprek", "dringend", "jobcarving");

    /** Two forms ask the same; the answer to the second counts. */
    private static final Map<String, String> VERVANGEN_DOOR = Map.of(
            "werkpost-afronden.scope", "reden-en-wens-vastleggen.watStopt",
            "matching-maken.vervoerplan", "voorbereiding-nakijken.vervoerplan",
            "afspraken-vastleggen.privacyafspraken", "introductie-voorbereiden.watMogenCollegasWeten");

    /** Of somebody who died no paper says where to. */
    private static final String GEEN_BESTEMMING = "OVERLEDEN";

    private static final String VAN = "vanUur";
    private static final String TOT = "totUur";

    private final Map<String, Map<String, Object>> antwoorden = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> alle = new LinkedHashMap<>();
    private final Labels labels;
    private final Antwoordtekst tekst;
    private final Set<String> geplaatst = new HashSet<>();
    private final Set<String> eigenPlaats;

    public Antwoorden(Formulieren formulieren, Voorschrift voorschrift) {
        formulieren.antwoorden().forEach((form, velden) -> {
            var extra = formulieren.extra().contains(form);
            var mag = new LinkedHashMap<>(velden);
            mag.keySet().removeIf(veld -> NOOIT.contains(veld) || !extra && !voorschrift.magTonen(form, veld));
            alle.put(form, mag);
        });
        Stream.concat(
                        voorschrift.formulieren().stream(),
                        formulieren.extra().stream().sorted())
                .forEach(form -> Optional.ofNullable(alle.get(form)).ifPresent(mag -> antwoorden.put(form, mag)));
        this.labels = new Labels(formulieren.labels());
        this.eigenPlaats = voorschrift.bouwstenen();
        this.tekst = new Antwoordtekst(labels);
    }

    /**
     * @param sleutels field keys, looked for in each form of the document, or "form.veld" for one field of any form.
     *     A key takes its companions along: "stress" also places "stressSignalen", unless that has a place of its own.
     *     A key that some form asks for does so in that form only
     */
    public Blok blok(@Nullable String titel, List<String> sleutels) {
        return new Blok(
                titel,
                sleutels.stream()
                        .flatMap(sleutel -> plaats(sleutel).stream())
                        .distinct()
                        .toList());
    }

    /** What is left of one form. */
    public Blok alles(@Nullable String titel, String form) {
        return new Blok(titel, antwoorden.containsKey(form) ? plaatsAlles(form) : List.of());
    }

    /** An answer for the summary; it still has to be placed in a section. */
    public @Nullable Waarde kijk(String sleutel) {
        return vindplaatsen(sleutel)
                .map(this::waarde)
                .filter(waarde -> !waarde.isLeeg())
                .findFirst()
                .orElse(null);
    }

    /** What is left, form by form, each under the name of its form. */
    public List<Blok> overige() {
        return antwoorden.keySet().stream()
                .map(form -> new Blok(labels.van(form), plaatsAlles(form)))
                .filter(blok -> !blok.isLeeg())
                .toList();
    }

    /** @param bouwstenen places of the text that this paper leaves out: what belongs there is nothing that is left */
    void laatWeg(Set<String> bouwstenen) {
        bouwstenen.forEach(bouwsteen -> {
            var naam = bouwsteen.substring(bouwsteen.indexOf(':') + 1);
            if (bouwsteen.startsWith("velden:")) {
                plaats(naam);
            } else if (bouwsteen.startsWith("formulier:")) {
                plaatsAlles(naam);
            }
        });
    }

    private List<Veld> plaats(String sleutel) {
        List<Veld> velden = new ArrayList<>();
        var gevraagd = vindplaatsen(sleutel).anyMatch(this::isVraag);
        vindplaatsen(sleutel).forEach(plek -> {
            neem(plek, velden);
            if (!gevraagd || isVraag(plek)) {
                metgezellen(plek).forEach(metgezel -> neem(metgezel, velden));
            }
        });
        return velden;
    }

    private boolean isVraag(Plek plek) {
        return plek.antwoord() != null || labels.gegeven(plek.id()).isPresent();
    }

    private List<Veld> plaatsAlles(String form) {
        List<Veld> velden = new ArrayList<>();
        antwoorden.getOrDefault(form, Map.of()).keySet().forEach(veld -> neem(plek(form, veld), velden));
        return velden;
    }

    private void neem(Plek plek, List<Veld> velden) {
        var waarde = waarde(plek);
        if (!waarde.isLeeg() && geplaatst.add(plek.id())) {
            velden.add(new Veld(labels.van(plek.id()), waarde));
        }
    }

    private Waarde waarde(Plek plek) {
        var antwoord = plek.antwoord();
        if (Boolean.FALSE.equals(antwoord) && ALLEEN_JA.contains(plek.veld())
                || GEEN_BESTEMMING.equals(antwoord)
                || isVervangen(plek)) {
            return Waarde.LEEG;
        }
        var van = plek(plek.form(), VAN).antwoord();
        var tot = plek(plek.form(), TOT).antwoord();
        if (van == null
                || tot == null
                || !plek.veld().equals(VAN) && !plek.veld().equals(TOT)) {
            return tekst.van(plek.id(), antwoord);
        }
        return plek.veld().equals(VAN) ? tekst.vanTot(plek.id(), van, tot) : Waarde.LEEG;
    }

    private boolean isVervangen(Plek plek) {
        var ander = VERVANGEN_DOOR.get(plek.id());
        return ander != null && vindplaatsen(ander).map(Plek::antwoord).anyMatch(Objects::nonNull);
    }

    private Stream<Plek> vindplaatsen(String sleutel) {
        int punt = sleutel.indexOf('.');
        if (punt > 0) {
            return Stream.of(plek(sleutel.substring(0, punt), sleutel.substring(punt + 1)));
        }
        return antwoorden.keySet().stream().map(form -> plek(form, sleutel));
    }

    private Stream<Plek> metgezellen(Plek plek) {
        return antwoorden.getOrDefault(plek.form(), Map.of()).keySet().stream()
                .filter(veld -> veld.startsWith(plek.veld())
                        && veld.length() > plek.veld().length())
                .filter(veld -> Character.isUpperCase(veld.charAt(plek.veld().length())))
                .map(veld -> plek(plek.form(), veld))
                .filter(metgezel -> !eigenPlaats.contains("velden:" + metgezel.id())
                        && !eigenPlaats.contains("velden:" + metgezel.veld()));
    }

    private Plek plek(String form, String veld) {
        return new Plek(form, veld, alle.getOrDefault(form, Map.of()).get(veld));
    }

    private record Plek(String form, String veld, @Nullable Object antwoord) {
        String id() {
            return form + "." + veld;
        }
    }
}
