package be.werkpad.bijlage.inhoud;

import be.werkpad.bijlage.inhoud.OngeschiktException.Reden;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** The kinds of files that are let in (F.27). Told by what is in the file; its name and its sender are not believed. */
public enum Bestandstype {
    PDF("application/pdf", "pdf", Pdfbestand::keur),
    JPEG("image/jpeg", "jpg", bestand -> Fotobestand.keur(bestand, "jpeg")),
    PNG("image/png", "png", bestand -> Fotobestand.keur(bestand, "png")),
    /** Photos of an iPhone and of newer Android phones. */
    HEIC("image/heic", "heic", Heicfoto::keur),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", Wordbestand::keur);

    /** What the first bytes of every newer office file look like; {@link Wordbestand} looks further. */
    private static final MediaType OFFICE = MediaType.application("x-tika-ooxml");

    private final String mediatype;
    private final String extensie;
    private final Keuring keuring;

    Bestandstype(String mediatype, String extensie, Keuring keuring) {
        this.mediatype = mediatype;
        this.extensie = extensie;
        this.keuring = keuring;
    }

    private interface Keuring {
        void keur(Path bestand) throws IOException, OngeschiktException;
    }

    /** Looks at the first bytes for what it wants to be, and then at all of it. */
    public static Bestandstype van(Path bestand) throws IOException, OngeschiktException {
        var type = volgensBegin(bestand);
        type.keuring.keur(bestand);
        return type;
    }

    private static Bestandstype volgensBegin(Path bestand) throws IOException, OngeschiktException {
        if (Heicfoto.begintZo(bestand)) {
            return HEIC;
        }
        try (var inhoud = new BufferedInputStream(Files.newInputStream(bestand))) {
            var gezien = MimeTypes.getDefaultMimeTypes().detect(inhoud, new Metadata());
            if (gezien.equals(OFFICE) || gezien.equals(MediaType.APPLICATION_ZIP)) {
                return DOCX;
            }
            return Arrays.stream(values())
                    .filter(type -> type.mediatype.equals(gezien.toString()))
                    .findFirst()
                    .orElseThrow(() -> new OngeschiktException(Reden.SOORT));
        }
    }

    public String mediatype() {
        return mediatype;
    }

    public String extensie() {
        return extensie;
    }
}
