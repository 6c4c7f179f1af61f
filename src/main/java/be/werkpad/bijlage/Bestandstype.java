package be.werkpad.bijlage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** The kinds of files that are let in (F.27). Told by what is in the file; its name and its sender are not believed. */
enum Bestandstype {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    /** Photos of an iPhone. */
    HEIC("image/heic", "heic"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    /** What the first bytes of every newer office file look like; {@link Wordbestand} looks further. */
    private static final MediaType OFFICE = MediaType.application("x-tika-ooxml");

    private final String mediatype;
    private final String extensie;

    Bestandstype(String mediatype, String extensie) {
        this.mediatype = mediatype;
        this.extensie = extensie;
    }

    /** Empty for everything that is not let in. The stream is read, not closed. */
    static Optional<Bestandstype> van(InputStream inhoud) throws IOException {
        var buffer = new BufferedInputStream(inhoud);
        var gezien = MimeTypes.getDefaultMimeTypes().detect(buffer, new Metadata());
        if (gezien.equals(OFFICE) || gezien.equals(MediaType.APPLICATION_ZIP)) {
            return Wordbestand.isZonderMacros(buffer) ? Optional.of(DOCX) : Optional.empty();
        }
        return Arrays.stream(values())
                .filter(type -> type.mediatype.equals(gezien.toString()))
                .findFirst();
    }

    String mediatype() {
        return mediatype;
    }

    String extensie() {
        return extensie;
    }
}
