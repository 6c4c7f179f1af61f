package be.werkpad.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.document.Bezorging.Vorm;
import be.werkpad.document.DocumentKaart.Status;
import be.werkpad.shared.DomainException;
import be.werkpad.sjabloon.Dossiers;
import be.werkpad.sjabloon.SjabloonZoeken;
import be.werkpad.sjabloon.Taalniveau;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.util.ReflectionTestUtils;

class DocumentOpmakenTest {
    private static final Documentreeks REEKS = new Documentreeks(7, null, Documentsoort.AFSPRAKENNOTA);
    private static final LocalDate DAG = LocalDate.of(2027, 1, 11);
    private static final Clock KLOK = Clock.fixed(
            DAG.atTime(9, 0).atZone(ZoneId.of("Europe/Brussels")).toInstant(), ZoneId.of("Europe/Brussels"));

    private final Documenten documenten = new Documenten();
    private final Map<Long, byte[]> bytes = new HashMap<>();
    private final Map<DocumentOpslag.Weergave, byte[]> weergaven = new HashMap<>();
    private final Audittrail audit = mock(Audittrail.class);
    private final Documentsamenstelling samenstelling = mock(Documentsamenstelling.class);
    private final SjabloonZoeken sjablonen = mock(SjabloonZoeken.class);
    private final ApplicationEventPublisher events = mock();
    private final Eindversies eindversies = new Eindversies(documenten, events);
    private final DocumentOpmaken opmaken = new DocumentOpmaken(
            samenstelling,
            new Documentdruk(Dossiers.SJABLONEN, sjablonen, Dossiers.renderer(), new Opslag()),
            documenten,
            new Documentversies(documenten, eindversies, audit));
    private final Eindeisen eisen = mock(Eindeisen.class);
    private final DocumentDefinitiefMaken definitief =
            new DocumentDefinitiefMaken(documenten, eisen, eindversies, audit, KLOK);
    private final DocumentTekenen tekenen = new DocumentTekenen(documenten, eindversies, audit, KLOK);
    private final DocumentBezorgen bezorgen = new DocumentBezorgen(
            documenten, new Bezorgcontrole(mock(), mock(), KLOK), mock(Bezorgtermijn.class), audit);

    @BeforeEach
    void dossier() {
        when(samenstelling.invoerhash(any(), any())).thenCallRealMethod();
        when(samenstelling.taalniveau(anyLong())).thenReturn(Taalniveau.EENVOUDIG);
        when(sjablonen.geldend("afsprakennota-v0")).thenReturn(Dossiers.SJABLONEN.meegeleverd("afsprakennota-v0"));
        when(samenstelling.auteur(anyLong())).thenReturn("coach1");
        antwoord("wekelijks");
    }

    @Test
    void makesNoSecondDocumentWhenAStepIsRetried() {
        var id = opmaken.voor(REEKS);
        assertThat(opmaken.voor(REEKS)).isEqualTo(id);
        assertThat(documenten.rijen).hasSize(1);
        verify(audit, times(1)).noteer(eq(Actie.DOCUMENT_OPGEMAAKT), any(), any(), any(), any());
        assertThat(bytes.get(id)).startsWith("%PDF".getBytes());
    }

    @Test
    void makesANewVersionOfOtherAnswersAndLetsTheOldOneLapse() {
        var eerste = opmaken.voor(REEKS);
        antwoord("maandelijks");
        var tweede = opmaken.voor(REEKS);
        assertThat(documenten.met(eerste).status()).isEqualTo(Status.VERVALLEN);
        assertThat(documenten.met(tweede).versie()).isEqualTo(2);
        assertThat(documenten.met(tweede).status()).isEqualTo(Status.TER_BESPREKING);
    }

    @Test
    void leavesAFinalVersionAsItIsUntilItsSuccessorIsFinal() {
        var eerste = opmaken.voor(REEKS);
        definitief.voor(REEKS);
        definitief.voor(REEKS);
        var hash = documenten.met(eerste).hash();
        antwoord("maandelijks");
        opmaken.voor(REEKS);
        assertThat(documenten.met(eerste).status()).isEqualTo(Status.DEFINITIEF);
        assertThat(documenten.met(eerste).hash()).isEqualTo(hash);
        verify(audit, times(1)).noteer(eq(Actie.DOCUMENT_DEFINITIEF), any(), any(), any(), any());
        definitief.voor(REEKS);
        assertThat(documenten.met(eerste).status()).isEqualTo(Status.VERVALLEN);
    }

    @Test
    void letsASignedVersionHoldUntilItsSuccessorIsSigned() {
        var eerste = opmaken.voor(REEKS);
        definitief.voor(REEKS);
        tekenen.getekend(eerste, DAG);
        antwoord("maandelijks");
        var tweede = opmaken.voor(REEKS);
        definitief.voor(REEKS);
        assertThat(documenten.met(eerste).status()).isEqualTo(Status.GETEKEND);
        assertThatThrownBy(() -> tekenen.getekend(tweede, DAG.plusDays(1))).isInstanceOf(DomainException.class);
        tekenen.getekend(tweede, DAG);
        assertThat(documenten.met(eerste).status()).isEqualTo(Status.VERVALLEN);
        assertThat(documenten.met(tweede).status()).isEqualTo(Status.GETEKEND);
    }

    /** Who asks signatures under the old version must find the new one in its place. */
    @Test
    void tellsThatAVersionIsReplacedWhenTheNewOneIsThere() {
        var versies = new ArrayList<String>();
        doAnswer(call -> versies.add("%d: %s"
                        .formatted(
                                ((DocumentVervangen) call.getArgument(0)).documentId(),
                                documenten.rijen.stream()
                                        .map(rij -> rij.kaart().status().name())
                                        .toList())))
                .when(events)
                .publishEvent(any(DocumentVervangen.class));
        opmaken.voor(REEKS);
        definitief.voor(REEKS);
        assertThat(versies).isEmpty();

        antwoord("maandelijks");
        opmaken.voor(REEKS);
        definitief.voor(REEKS);

        assertThat(versies).containsExactly("1: [DEFINITIEF, TER_BESPREKING]", "1: [VERVALLEN, DEFINITIEF]");
    }

    @Test
    void aDraftIsTalkedAboutBeforeItIsFinal() {
        var id = opmaken.voor(new DocumentOpmaken.Opdracht(REEKS, true, "Proef."));
        assertThatThrownBy(() -> definitief.voor(REEKS))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.code())
                        .isEqualTo("document.nogConcept"));
        assertThat(documenten.met(id).status()).isEqualTo(Status.CONCEPT);

        assertThat(opmaken.voor(REEKS)).as("a step of a process asks for it").isEqualTo(id);
        assertThat(documenten.met(id).status()).isEqualTo(Status.TER_BESPREKING);
    }

    @Test
    void aStepThatSaysThatItWasTalkedOverMakesADraftFinal() {
        opmaken.voor(new DocumentOpmaken.Opdracht(REEKS, true, "Proef."));

        assertThat(definitief.naGesprek(REEKS).status()).isEqualTo(Status.DEFINITIEF);
    }

    @Test
    void keepsBothLevelsAsAPageAndAFile() {
        var id = opmaken.voor(REEKS);
        assertThat(documenten.met(id).opmaak().taalniveau()).isEqualTo(Taalniveau.EENVOUDIG);
        assertThat(weergaven)
                .containsOnlyKeys(
                        new DocumentOpslag.Weergave(Taalniveau.EENVOUDIG, DocumentOpslag.Vorm.HTML),
                        new DocumentOpslag.Weergave(Taalniveau.DUIDELIJK, DocumentOpslag.Vorm.HTML),
                        new DocumentOpslag.Weergave(Taalniveau.DUIDELIJK, DocumentOpslag.Vorm.PDF));
    }

    @Test
    void notesWhenAndHowTheClientGotIt() {
        opmaken.voor(REEKS);
        definitief.voor(REEKS);
        assertThatThrownBy(() -> bezorgen.voor(REEKS, new Bezorging(DAG.plusDays(1), Vorm.PAPIER, null, "coach1")))
                .isInstanceOf(DomainException.class);
        bezorgen.voor(REEKS, new Bezorging(DAG, Vorm.VOORGELEZEN, "coach1", "coach1"));
        assertThat(documenten.met(1).isBezorgd()).isTrue();
    }

    @Test
    void saysThatADocumentIsNotMadeYet() {
        assertThatThrownBy(() -> definitief.voor(REEKS)).hasMessageContaining("Afsprakennota");
    }

    private void antwoord(String intensiteit) {
        when(samenstelling.voor(eq(REEKS), any(), any()))
                .thenReturn(Dossiers.met(
                        "afsprakennota-v0", Map.of("begeleidingswijze-bepalen", Map.of("intensiteit", intensiteit))));
    }

    private static final class Documenten implements DocumentRepository {
        private final List<Document> rijen = new ArrayList<>();

        DocumentKaart met(long id) {
            return findById(id).orElseThrow().kaart();
        }

        @Override
        public boolean existsByOpmaakRegelgevingCode(String code) {
            return false;
        }

        @Override
        public Document saveAndFlush(Document document) {
            if (!rijen.contains(document)) {
                rijen.add(document);
                ReflectionTestUtils.setField(document, "id", (long) rijen.size());
            }
            return document;
        }

        @Override
        public Optional<Document> opSlot(long id) {
            return findById(id);
        }

        @Override
        public Optional<Document> findById(long id) {
            return rijen.stream().filter(rij -> rij.kaart().id() == id).findFirst();
        }

        @Override
        public List<Document> findByTrajectIdOrderById(long trajectId) {
            return rijen;
        }

        @Override
        public List<Document> findByEindversieIsNotNullAndSoortInOrderById(Collection<Documentsoort> soorten) {
            return rijen;
        }

        @Override
        public List<Document> findByReeksOrderByVersie(String reeks) {
            return rijen;
        }

        @Override
        public Optional<Document> findFirstByReeksOrderByVersieDesc(String reeks) {
            return rijen.stream()
                    .filter(rij -> reeks.equals(ReflectionTestUtils.getField(rij, "reeks")))
                    .max(Comparator.comparing(rij -> rij.kaart().versie()));
        }
    }

    private final class Opslag implements DocumentOpslag {
        @Override
        public void bewaar(long documentId, byte[] inhoud) {
            bytes.put(documentId, inhoud);
        }

        @Override
        public void bewaar(long documentId, Weergave weergave, byte[] inhoud) {
            weergaven.put(weergave, inhoud);
        }

        @Override
        public Optional<byte[]> lees(long documentId, Weergave weergave) {
            return Optional.ofNullable(weergaven.get(weergave));
        }

        @Override
        public Optional<byte[]> lees(long documentId) {
            return Optional.ofNullable(bytes.get(documentId));
        }

        @Override
        public void bewaarGetekend(long documentId, byte[] inhoud) {
            bytes.put(-documentId, inhoud);
        }

        @Override
        public Optional<byte[]> leesGetekend(long documentId) {
            return Optional.ofNullable(bytes.get(-documentId));
        }
    }
}
