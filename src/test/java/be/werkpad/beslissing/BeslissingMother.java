package be.werkpad.beslissing;

import be.werkpad.beslissing.BeslissingKaart.Status;
import be.werkpad.beslissing.Keuze.Kiezer;
import be.werkpad.beslissing.Keuze.Vorm;
import be.werkpad.beslissing.KeuzeVoorbereiden.Voorbereiding;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.test.util.ReflectionTestUtils;

/** Decisions of persons who do not exist. */
public final class BeslissingMother {
    static final LocalDate VANDAAG = LocalDate.of(2027, 3, 1);
    static final Clock KLOK = Clock.fixed(
            VANDAAG.atTime(10, 0).atZone(ZoneId.of("Europe/Brussels")).toInstant(), ZoneId.of("Europe/Brussels"));
    static final long TRAJECT = 7;
    static final long WERKPOST = 70;

    private BeslissingMother() {}

    static Optie optie(int index, String tekst, String gevolg, Richting richting) {
        return new Optie(Optie.letter(index), tekst, gevolg, richting);
    }

    static List<Optie> opties(Richting eerste, Richting tweede) {
        return List.of(
                optie(0, "Werken in de tuin", "Je werkt buiten, ook in de regen.", eerste),
                optie(1, "Werken in de keuken", "Je werkt binnen, met vaste taken.", tweede));
    }

    static Voorbereiding voorbereiding(List<Optie> opties) {
        return new Voorbereiding("Wat wil je?", opties, null);
    }

    static Beslissing voorbereid(Vraagcode vraagcode, Richting eerste, Richting tweede) {
        var beslissing = new Beslissing(plaats(), vraagcode, voorbereiding(opties(eerste, tweede)), VANDAAG);
        ReflectionTestUtils.setField(beslissing, "id", 0L);
        return beslissing;
    }

    static Vraagplaats plaats() {
        return new Vraagplaats(TRAJECT, WERKPOST, null);
    }

    static Keuze keuze(String gekozen, int niveau) {
        return new Keuze(
                gekozen,
                "Ja, dat wil ik.",
                Kiezer.CLIENT,
                null,
                "Voornaam-1",
                Vorm.PICTO,
                niveau,
                null,
                VANDAAG,
                "coach1");
    }

    static Bewijsregels bewijs() {
        return new Bewijsregels(VANDAAG, Set.of("coach1", "Voornaam-9 Naam-9"), "client1", false);
    }

    static Beslissing gekozen(Vraagcode vraagcode, Richting richting, int niveau) {
        var beslissing = voorbereid(vraagcode, richting, richting);
        beslissing.kies(keuze("A", niveau), bewijs());
        return beslissing;
    }

    /** A repository in memory. */
    static final class Beslissingen implements BeslissingRepository {
        private final List<Beslissing> rijen = new ArrayList<>();

        @Override
        public Beslissing save(Beslissing beslissing) {
            if (!rijen.contains(beslissing)) {
                rijen.add(beslissing);
                ReflectionTestUtils.setField(beslissing, "id", (long) rijen.size());
            }
            return beslissing;
        }

        @Override
        public Optional<Beslissing> findById(long id) {
            return rijen.stream().filter(rij -> rij.kaart().id() == id).findFirst();
        }

        @Override
        public List<Beslissing> findByTrajectIdOrderById(long trajectId) {
            return rijen.stream()
                    .filter(rij -> rij.kaart().plaats().trajectId() == trajectId)
                    .toList();
        }

        @Override
        public List<Beslissing> findByTrajectIdAndVraagcodeAndStatusInOrderByIdDesc(
                long trajectId, Vraagcode vraagcode, Collection<Status> statussen) {
            return findByTrajectIdOrderById(trajectId).stream()
                    .filter(rij -> rij.kaart().vraagcode() == vraagcode)
                    .filter(rij -> statussen.contains(rij.kaart().status()))
                    .sorted(Comparator.comparing((Beslissing rij) -> rij.kaart().id())
                            .reversed())
                    .toList();
        }
    }

    /** A decision as other modules get it, already taken. */
    public static BeslissingKaart kaart(Vraagcode vraagcode, Richting richting, @Nullable Long werkpostId) {
        return new BeslissingKaart(
                1,
                new Vraagplaats(TRAJECT, werkpostId, null),
                vraagcode,
                vraagcode.vraag(),
                opties(richting, richting),
                null,
                Status.GENOMEN,
                0,
                keuze("A", 2),
                richting,
                null);
    }
}
