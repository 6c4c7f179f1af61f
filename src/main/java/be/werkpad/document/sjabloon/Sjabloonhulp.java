package be.werkpad.document.sjabloon;

import be.werkpad.document.Documentgegevens;
import be.werkpad.document.Documentgegevens.Contactpersoon;
import be.werkpad.document.Documentgegevens.Keuze;
import be.werkpad.document.Documentgegevens.Termijn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small things that a template cannot say by itself. Counts headings, so for one rendering only. */
public final class Sjabloonhulp {
    private final Documentgegevens gegevens;
    private int nummer;

    public Sjabloonhulp(Documentgegevens gegevens) {
        this.gegevens = gegevens;
    }

    public int volgendNummer() {
        return ++nummer;
    }

    public String voluit(LocalDate datum) {
        return Datumtekst.voluit(datum);
    }

    /** The second line of the letterhead. */
    public String adresregel() {
        var dienst = gegevens.kenmerk().dienst();
        return Stream.of(dienst.adres(), dienst.telefoon(), dienst.email())
                .filter(deel -> !deel.isBlank())
                .collect(Collectors.joining(" · "));
    }

    public List<Blok> samen(Blok... blokken) {
        return Stream.of(blokken).filter(blok -> !blok.isLeeg()).toList();
    }

    public List<Keuze> keuzes(String... codes) {
        return keuzes(keuze -> Set.of(codes).contains(keuze.code()));
    }

    public List<Keuze> keuzesBehalve(String... codes) {
        return keuzes(keuze -> !Set.of(codes).contains(keuze.code()));
    }

    private List<Keuze> keuzes(Predicate<Keuze> gevraagd) {
        return gegevens.keuzes().stream()
                .filter(gevraagd)
                .sorted(Comparator.comparing(Keuze::datum))
                .toList();
    }

    /** One way to reach somebody is enough for a summary; all ways stand in "wie is wie". */
    public String bereikbaar(Contactpersoon persoon) {
        var telefoon = Persoon.bereikbaar(persoon.telefoon(), null);
        var weg = telefoon.isEmpty() ? Persoon.bereikbaar(null, persoon.email()) : telefoon;
        return weg.isEmpty() ? persoon.naam() : persoon.naam() + ", " + weg;
    }

    /** Who signs: the client first, then who decides along, the werkpost if asked, and the dienst. */
    public List<Persoon> ondertekenaars(boolean metWerkpost) {
        var betrokkenen = gegevens.betrokkenen();
        var werkpost = metWerkpost ? betrokkenen.werkpost() : null;
        return Stream.of(
                        Persoon.van("Jij", betrokkenen.client()),
                        Persoon.van("Je vertegenwoordiger", betrokkenen.vertegenwoordiger()),
                        Persoon.van("De werkpost", werkpost == null ? null : werkpost.ondertekenaar()),
                        Persoon.van("Je jobcoach", betrokkenen.jobcoach()))
                .flatMap(Optional::stream)
                .toList();
    }

    public List<Termijn> termijnen() {
        return gegevens.termijnen().stream()
                .sorted(Comparator.comparing(Termijn::datum))
                .toList();
    }

    /** Who is who, with the client first. */
    public List<Persoon> personen(boolean metWerkpost) {
        var betrokkenen = gegevens.betrokkenen();
        var werkpost = metWerkpost ? betrokkenen.werkpost() : null;
        return Stream.of(
                        Persoon.van("Jij", betrokkenen.client()),
                        Persoon.van("Je vertegenwoordiger", betrokkenen.vertegenwoordiger()),
                        Persoon.van("Je jobcoach", betrokkenen.jobcoach()),
                        Persoon.van("Vervanger van je jobcoach", betrokkenen.backup()),
                        Persoon.van("Je werkpost", werkpost == null ? null : werkpost.contactpersoon()),
                        Persoon.van("De dienst", gegevens.kenmerk().dienst()))
                .flatMap(Optional::stream)
                .toList();
    }

    public @Nullable Termijn eersteTermijn() {
        return termijnen().stream()
                .filter(termijn -> !termijn.datum().isBefore(gegevens.kenmerk().datum()))
                .findFirst()
                .orElse(null);
    }
}
