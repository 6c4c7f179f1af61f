package be.werkpad.sjabloon.inhoud;

import static be.werkpad.sjabloon.inhoud.Blad.kinderen;
import static be.werkpad.sjabloon.inhoud.Blad.woorden;

import be.werkpad.sjabloon.Documentgegevens;
import be.werkpad.sjabloon.Documentgegevens.Keuze;
import be.werkpad.sjabloon.Documentgegevens.Lijst;
import be.werkpad.sjabloon.Voorschrift;
import be.werkpad.sjabloon.inhoud.Papier.Regel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Puts the answers and facts of a dossier where a text asks for them. For one rendering only. */
public final class Papieropbouw {
    private static final Set<String> WOORDEN = Set.of("p", "ul", "h3");

    private final Documentgegevens gegevens;
    private final Antwoorden antwoorden;
    private final Feiten feiten;

    public Papieropbouw(Documentgegevens gegevens, Voorschrift voorschrift) {
        this.gegevens = gegevens;
        this.antwoorden = new Antwoorden(gegevens.formulieren(), voorschrift);
        this.feiten = new Feiten(gegevens.alleen(voorschrift::magTonen));
    }

    /**
     * @param blad with its facts filled in already
     * @param weggelaten places of the text that are not in this level
     */
    public Papier van(Blad blad, Set<String> weggelaten) {
        List<Deel> kort = new ArrayList<>();
        List<Regel> kern = new ArrayList<>();
        List<Deel> weten = new ArrayList<>();
        kinderen(blad.artikel())
                .filter(kind -> kind.getTagName().equals("header"))
                .flatMap(Blad::kinderen)
                .forEach(kind -> samenvatting(kind, kort, kern, weten));
        var secties = blad.secties().stream()
                .flatMap(sectie -> sectie(sectie).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        antwoorden.laatWeg(weggelaten);
        overige().ifPresent(rest -> secties.add(voorHandtekening(secties), rest));
        return new Papier(
                blad.artikel().getAttribute("data-naam"),
                feiten.onderwerp(blad.artikel().getAttribute("data-over")),
                kort,
                kern,
                weten,
                secties,
                woorden(blad.artikel(), "data-lezers").anyMatch("client"::equals));
    }

    private void samenvatting(Element element, List<Deel> kort, List<Regel> kern, List<Deel> weten) {
        if (element.hasAttribute("data-kern")) {
            woorden(element, "data-kern")
                    .map(antwoorden::kijk)
                    .filter(Objects::nonNull)
                    .limit(1)
                    .forEach(waarde ->
                            kern.add(new Regel(element.getTextContent().strip(), waarde.kern())));
        } else if (element.hasAttribute("data-feit")) {
            kern.add(new Regel(
                    element.getAttribute("data-feit"), element.getTextContent().strip()));
        } else if (element.getTagName().equals("aside")) {
            kinderen(element).forEach(kind -> weten.add(new Deel.Tekst(Tekstschrijver.html(kind))));
        } else {
            kort.add(new Deel.Tekst(Tekstschrijver.html(element)));
        }
    }

    private Optional<Sectie> sectie(Element sectie) {
        List<Deel> delen = new ArrayList<>();
        boolean vraagt = false;
        boolean gevonden = false;
        for (var kind :
                kinderen(sectie).filter(kind -> !kind.getTagName().equals("h2")).toList()) {
            if (WOORDEN.contains(kind.getTagName())) {
                delen.add(new Deel.Tekst(Tekstschrijver.html(kind)));
            } else {
                var blok = blok(kind);
                vraagt = true;
                gevonden |= !blok.isEmpty();
                delen.addAll(blok);
            }
        }
        var leeg = sectie.getAttribute("data-leeg");
        if (vraagt && !gevonden && !sectie.hasAttribute("data-altijd")) {
            delen = leeg.isEmpty()
                    ? List.of()
                    : List.of(new Deel.Tekst("<p class=\"leeg\">" + Tekstschrijver.veilig(leeg) + "</p>"));
        }
        if (kinderen(sectie).noneMatch(kind -> kind.hasAttribute("data-formulier"))) {
            delen = zonderDubbelLabel(delen);
        }
        var picto = sectie.getAttribute("data-picto");
        return delen.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sectie(sectie.getAttribute("id"), titel(sectie), picto.isEmpty() ? null : picto, delen));
    }

    private static String titel(Element sectie) {
        return kinderen(sectie)
                .filter(kind -> kind.getTagName().equals("h2"))
                .map(kop -> kop.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    /** Words inside a block introduce what it holds, so they go when it holds nothing. */
    private List<Deel> blok(Element element) {
        var titel = kinderen(element)
                .filter(kind -> kind.getTagName().equals("h3"))
                .map(kop -> kop.getTextContent().strip())
                .findFirst()
                .orElse(null);
        var inhoud = Stream.of(antwoordblok(element, titel), keuzes(element), lijst(element), tekenen(element))
                .filter(Objects::nonNull)
                .toList();
        if (inhoud.isEmpty()) {
            return List.of();
        }
        var woorden = kinderen(element)
                .filter(kind -> !kind.getTagName().equals("h3") || !(inhoud.get(0) instanceof Deel.Antwoordblok))
                .map(kind -> (Deel) new Deel.Tekst(Tekstschrijver.html(kind)));
        return Stream.concat(woorden, inhoud.stream()).toList();
    }

    private @Nullable Deel antwoordblok(Element element, @Nullable String titel) {
        if (element.hasAttribute("data-formulier")) {
            return deel(antwoorden.alles(titel, element.getAttribute("data-formulier")));
        }
        var blok = antwoorden.blok(titel, woorden(element, "data-velden").toList());
        return deel(titel == null ? blok : blok.onderKop());
    }

    /** The only answer of a section needs no label below the heading of that section. */
    private static List<Deel> zonderDubbelLabel(List<Deel> delen) {
        var enige = delen.stream().filter(deel -> !(deel instanceof Deel.Tekst)).toList();
        return enige.size() != 1
                ? delen
                : delen.stream()
                        .map(deel -> deel instanceof Deel.Antwoordblok antwoord
                                ? new Deel.Antwoordblok(antwoord.blok().onderKop())
                                : deel)
                        .toList();
    }

    private static @Nullable Deel deel(Blok blok) {
        return blok.isLeeg() ? null : new Deel.Antwoordblok(blok);
    }

    private @Nullable Deel keuzes(Element element) {
        var codes = woorden(element, "data-keuzes").collect(Collectors.toSet());
        var keuzes = gegevens.keuzes().stream()
                .filter(keuze -> codes.contains(keuze.code()))
                .sorted(Comparator.comparing(Keuze::datum))
                .toList();
        return keuzes.isEmpty() ? null : new Deel.Keuzeblok(keuzes);
    }

    private @Nullable Deel lijst(Element element) {
        var naam = element.getAttribute("data-lijst");
        Lijst lijst = feiten.lijst(naam);
        return lijst.rijen().isEmpty()
                ? null
                : new Deel.Tabelblok(Waarde.rijen(Waarde.Tabel.zonderLegeKolommen(lijst.kolommen(), lijst.rijen())));
    }

    private @Nullable Deel tekenen(Element element) {
        var personen = feiten.ondertekenaars(woorden(element, "data-tekenen").toList());
        return personen.isEmpty() ? null : new Deel.Tekenblok(personen, element.hasAttribute("data-tekenblad"));
    }

    /** What no section asked for, so that no answer is lost. */
    private Optional<Sectie> overige() {
        List<Deel> blokken = antwoorden.overige().stream()
                .map(blok -> (Deel) new Deel.Antwoordblok(blok))
                .toList();
        return blokken.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sectie("overige", "Andere antwoorden", "vraag", blokken));
    }

    private static int voorHandtekening(List<Sectie> secties) {
        int einde = secties.size();
        return einde > 0 && secties.get(einde - 1).isTekenen() ? einde - 1 : einde;
    }
}
