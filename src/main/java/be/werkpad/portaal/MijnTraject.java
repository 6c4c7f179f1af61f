package be.werkpad.portaal;

import be.werkpad.beslissing.BeslissingKaart;
import be.werkpad.client.ClientKaart;
import be.werkpad.document.DocumentKaart;
import be.werkpad.traject.Tijdlijnregel;
import be.werkpad.traject.TrajectKaart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All a client sees of the own traject.
 *
 * @param coach display name; null until there is one
 * @param vragen decisions that wait for the client
 */
public record MijnTraject(
        ClientKaart client,
        TrajectKaart traject,
        @Nullable String coach,
        @Nullable String backup,
        List<BeslissingKaart> vragen,
        List<BeslissingKaart> gekozen,
        List<DocumentKaart> documenten,
        List<Tijdlijnregel> tijdlijn) {}
