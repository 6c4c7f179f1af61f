package be.werkpad.portaal;

import be.werkpad.beslissing.BeslissingKaart;
import be.werkpad.beslissing.BeslissingKaart.Status;
import be.werkpad.beslissing.BeslissingZoeken;
import be.werkpad.client.ClientZoeken;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Leesrecht;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.traject.Dossierlezing;
import be.werkpad.traject.Tijdlijn;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the traject of the client who is logged in: the open one, else the last. */
@Component
public class MijnTrajectBekijken {
    private static final Set<Status> WACHT = Set.of(Status.VOORBEREID, Status.UITGESTELD);
    private static final Set<Status> GEKOZEN = Set.of(Status.GENOMEN, Status.BETWIST);

    private final EigenTrajecten eigen;
    private final MedewerkerZoeken medewerkers;
    private final BeslissingZoeken beslissingen;
    private final DocumentZoeken documenten;
    private final Leesrecht leesrecht;
    private final Tijdlijn tijdlijn;

    MijnTrajectBekijken(
            EigenTrajecten eigen,
            MedewerkerZoeken medewerkers,
            BeslissingZoeken beslissingen,
            DocumentZoeken documenten,
            Leesrecht leesrecht,
            Tijdlijn tijdlijn) {
        this.eigen = eigen;
        this.medewerkers = medewerkers;
        this.beslissingen = beslissingen;
        this.documenten = documenten;
        this.leesrecht = leesrecht;
        this.tijdlijn = tijdlijn;
    }

    /** Empty for an account that belongs to no client with a traject. */
    public Optional<MijnTraject> van(boolean metLezingen) {
        return eigen.huidig().map(gevonden -> {
            var traject = gevonden.traject();
            var alle = beslissingen.vanTraject(traject.id()).stream()
                    .filter(beslissing -> !beslissing.vraagcode().isVanWerkgever())
                    .sorted(Comparator.comparing(BeslissingKaart::id).reversed())
                    .toList();
            return new MijnTraject(
                    gevonden.client(),
                    traject,
                    naam(traject.coach()),
                    naam(traject.backup()),
                    met(alle, WACHT),
                    met(alle, GEKOZEN),
                    klaar(traject.id()),
                    tijdlijn.voorClient(traject.id(), gevonden.client().aanspreekvorm(), metLezingen));
        });
    }

    /** What is final or was given; a draft is for the talk first. */
    private List<DocumentKaart> klaar(long trajectId) {
        return documenten.vanTraject(trajectId).stream()
                .filter(document -> document.isDefinitief() || document.isBezorgd())
                .filter(leesrecht::magClient)
                .sorted(Comparator.comparing(DocumentKaart::id).reversed())
                .toList();
    }

    private static List<BeslissingKaart> met(List<BeslissingKaart> alle, Set<Status> status) {
        return alle.stream()
                .filter(beslissing -> status.contains(beslissing.status()))
                .toList();
    }

    private @Nullable String naam(@Nullable String account) {
        return account == null
                ? null
                : medewerkers
                        .metAccount(account)
                        .map(MedewerkerKaart::weergavenaam)
                        .orElse(null);
    }

    /** The trajecten of the person behind the login. */
    @Component
    static class EigenTrajecten {
        private final ClientZoeken clienten;
        private final TrajectZoeken trajecten;
        private final Dossierlezing lezing;
        private final CurrentUser user;

        EigenTrajecten(ClientZoeken clienten, TrajectZoeken trajecten, Dossierlezing lezing, CurrentUser user) {
            this.clienten = clienten;
            this.trajecten = trajecten;
            this.lezing = lezing;
            this.user = user;
        }

        record Eigen(be.werkpad.client.ClientKaart client, TrajectKaart traject) {}

        Optional<Eigen> huidig() {
            return clienten.metAccount(user.account()).flatMap(client -> trajecten.vanClient(client.id()).stream()
                    .max(Comparator.comparing(TrajectKaart::isOpen).thenComparing(TrajectKaart::id))
                    .map(traject -> new Eigen(client, lezing.leesOfEigen(traject.code(), "mijn traject"))));
        }
    }
}
