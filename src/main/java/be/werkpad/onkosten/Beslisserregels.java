package be.werkpad.onkosten;

import be.werkpad.bijlage.BijlageZoeken;
import be.werkpad.client.ClientZoeken;
import be.werkpad.formulier.Inzending;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Naam;
import be.werkpad.traject.TrajectZoeken;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody of the werkpost decides about expenses; a paper or a witness shows that the dienst did not do it (VG-3). */
@Component
class Beslisserregels {
    private static final List<String> FUNCTIES_VAN_DE_DIENST =
            List.of("jobcoach", "job coach", "coordinator", "coordinatrice");

    private final MedewerkerZoeken medewerkers;
    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;
    private final BijlageZoeken bijlagen;

    Beslisserregels(
            MedewerkerZoeken medewerkers, TrajectZoeken trajecten, ClientZoeken clienten, BijlageZoeken bijlagen) {
        this.medewerkers = medewerkers;
        this.trajecten = trajecten;
        this.clienten = clienten;
        this.bijlagen = bijlagen;
    }

    /** @throws DomainException onkosten.nietDoorWerkpost or .geenBewijsVanKeuze, with the field it is about */
    void eis(Inzending inzending) {
        var door = inzending.tekst("beslistDoor");
        if (door == null) {
            return;
        }
        eisWerkpost(door, inzending.trajectId());
        switch (String.valueOf(inzending.tekst("beslistVia"))) {
            case "MAIL", "BRIEF" -> eisBestand(inzending);
            case "GESPREK" -> eisGetuige(inzending, door);
            default -> throw geenBewijs("beslistVia", "Kies hoe de werkgever het liet weten.");
        }
    }

    private void eisWerkpost(String door, long trajectId) {
        if (medewerkers.alle().stream()
                .map(MedewerkerKaart::weergavenaam)
                .anyMatch(medewerker -> Naam.noemt(door, medewerker))) {
            throw nietDoorWerkpost("Dit is iemand van de dienst. Alleen iemand van de werkpost kan dit beslissen.");
        }
        if (FUNCTIES_VAN_DE_DIENST.stream().anyMatch(functie -> Naam.noemt(door, functie))) {
            throw nietDoorWerkpost(
                    "De jobcoach of de coördinator beslist dit niet. Schrijf wie van de werkpost het beslist.");
        }
        var client = clienten.metId(trajecten.metId(trajectId).clientId());
        if (Naam.noemt(door, client.weergavenaam())
                || Naam.zelfde(door, client.voornaam())
                || Naam.zelfde(door, client.naam())) {
            throw nietDoorWerkpost(
                    "Dit is de naam van de cliënt. Schrijf de volledige naam en de functie van wie het beslist.");
        }
    }

    private void eisBestand(Inzending inzending) {
        var bestand = inzending.tekst("bijlage");
        if (bestand == null
                || bijlagen.vanTraject(inzending.trajectId()).stream()
                        .noneMatch(bijlage -> bestand.equals(String.valueOf(bijlage.id())))) {
            throw geenBewijs(
                    "bijlage",
                    "Voeg de mail of de brief toe bij de bijlagen van de cliënt. Kies het bestand dan hier.");
        }
    }

    private void eisGetuige(Inzending inzending, String door) {
        var getuige = inzending.tekst("getuige");
        if (getuige == null || Naam.noemt(door, getuige) || isDezelfde(getuige, inzending.door())) {
            throw geenBewijs("getuige", "Schrijf wie erbij was. Dat is iemand anders dan jij, en dan wie het beslist.");
        }
    }

    private boolean isDezelfde(String getuige, @Nullable String account) {
        return medewerkers
                .metAccount(String.valueOf(account))
                .filter(schrijver -> Naam.noemt(getuige, schrijver.weergavenaam()))
                .isPresent();
    }

    private static DomainException nietDoorWerkpost(String melding) {
        return DomainException.bijVeld("onkosten.nietDoorWerkpost", "beslistDoor", melding);
    }

    private static DomainException geenBewijs(String veld, String melding) {
        return DomainException.bijVeld("onkosten.geenBewijsVanKeuze", veld, melding);
    }
}
