package be.werkpad.ondertekening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** OV-2: what the client knows is only asked where the client side signs. */
class HandtekeningenVerzamelenVerrijkerTest {
    private final OndertekeningZoeken zoeken = mock(OndertekeningZoeken.class);
    private final DocumentZoeken documenten = mock(DocumentZoeken.class);
    private final TrajectZoeken trajecten = mock(TrajectZoeken.class);
    private final Clientzijde clientzijde = mock(Clientzijde.class);
    private final HandtekeningenVerzamelenVerrijker verrijker =
            new HandtekeningenVerzamelenVerrijker(zoeken, documenten, trajecten, clientzijde);

    @Test
    void doesNotAskAboutTheClientUnderAnAgreementOfDienstAndWerkpost() throws Exception {
        assertThat(verrijkt(Partij.WERKGEVER, Partij.DIENST)).doesNotContain("uitgelegdAanClient");
    }

    @Test
    void asksItWhereTheClientOrARepresentativeSigns() throws Exception {
        assertThat(verrijkt(Partij.CLIENT, Partij.DIENST))
                .contains("uitgelegdAanClient", "\"validate\":{\"required\":true}");
        assertThat(verrijkt(Partij.VERTEGENWOORDIGER, Partij.DIENST)).contains("uitgelegdAanClient");
    }

    @Test
    void asksWhetherTheWerkpostGotACopyOnlyWhereItSigns() throws Exception {
        assertThat(schema(Partij.CLIENT, Partij.DIENST)).doesNotContain("kopieWerkpost");
        assertThat(schema(Partij.WERKGEVER, Partij.DIENST)).contains("kopieWerkpost");
    }

    private String verrijkt(Partij... partijen) throws Exception {
        var schema = schema(partijen);
        return schema.contains("\"uitgelegdAanClient\"") ? schema : "";
    }

    private String schema(Partij... partijen) throws Exception {
        var ronde = mock(OndertekeningKaart.class);
        var vakken = Arrays.stream(partijen)
                .map(partij -> new Vak(1, 1, partij, Set.of(), null, null))
                .toList();
        when(ronde.vakken()).thenReturn(vakken);
        when(ronde.open()).thenReturn(vakken);
        when(zoeken.metId(1)).thenReturn(ronde);
        when(documenten.metId(anyLong())).thenReturn(mock(DocumentKaart.class));
        when(trajecten.metId(anyLong())).thenReturn(mock(TrajectKaart.class));
        when(clientzijde.naam(anyLong())).thenReturn("Client Een");
        var form = Files.readString(Path.of("forms/document-ondertekening/handtekeningen-verzamelen.form"));
        var schema = (ObjectNode) new ObjectMapper().readTree(form);
        verrijker.verrijk(schema, new HashMap<>(), 7, Map.of("ondertekeningId", 1L));
        return schema.toString();
    }
}
