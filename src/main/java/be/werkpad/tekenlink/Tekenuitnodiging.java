package be.werkpad.tekenlink;

import be.werkpad.ondertekening.Partij;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees who opens a link that works. No more than this person must know to sign (G.3).
 *
 * @param samenMet the second document that is signed with it
 * @param voornaam of the client
 * @param naam of the representative; null: the person fills it in
 * @param geldigTot last day on which the link works
 */
public record Tekenuitnodiging(
        String document,
        int versie,
        @Nullable String samenMet,
        Partij partij,
        String voornaam,
        @Nullable String werkpost,
        @Nullable String naam,
        String dienst,
        @Nullable String telefoon,
        LocalDate geldigTot) {}
