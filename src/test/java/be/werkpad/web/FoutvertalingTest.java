package be.werkpad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.METHOD_NOT_ALLOWED;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_ENTITY;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Fout;
import be.werkpad.shared.NotFoundException;
import java.sql.BatchUpdateException;
import java.sql.DataTruncation;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;

class FoutvertalingTest {
    @Test
    void aRefusalAboutAFieldAsksToFillInAgain() {
        var uitkomst = Foutvertaling.van(DomainException.bijVeld("taak.ongeldig", "datum", "De datum ligt te vroeg."));

        assertThat(uitkomst.status()).isEqualTo(UNPROCESSABLE_ENTITY);
        assertThat(uitkomst.code()).isEqualTo("taak.ongeldig");
        assertThat(uitkomst.fouten()).containsExactly(new Fout("datum", "De datum ligt te vroeg."));
    }

    @Test
    void aRefusalWithoutFieldsIsAboutTheState() {
        var uitkomst = Foutvertaling.van(
                new IllegalStateException("wrapped", new DomainException("traject.afgesloten", "Afgesloten.")));

        assertThat(uitkomst.status()).isEqualTo(CONFLICT);
        assertThat(uitkomst.detail()).isEqualTo("Afgesloten.");
    }

    @Test
    void whatSomeoneElseChangedIsAConflict() {
        var uitkomst = Foutvertaling.van(new ObjectOptimisticLockingFailureException(String.class, 1));

        assertThat(uitkomst.status()).isEqualTo(CONFLICT);
        assertThat(uitkomst.detail()).isEqualTo(Foutvertaling.INTUSSEN_GEWIJZIGD);
    }

    @Test
    void theSecondOfTwoPeopleWhoMakeTheSameIsAConflictAlsoInABatch() {
        var reden = new SQLIntegrityConstraintViolationException("Unique index", "23505", 23505);
        var batch = new BatchUpdateException("first row", "HY000", 0, new int[0]);
        batch.setNextException(reden);

        assertThat(Foutvertaling.van(new DataIntegrityViolationException("insert", reden)))
                .isEqualTo(Uitkomst.van(CONFLICT, Foutvertaling.INTUSSEN_GEWIJZIGD));
        assertThat(Foutvertaling.van(new DataIntegrityViolationException("insert", batch)))
                .isEqualTo(Uitkomst.van(CONFLICT, Foutvertaling.INTUSSEN_GEWIJZIGD));
    }

    /** C.5 15: MySQL ends one of two transactions that wait for each other. */
    @ParameterizedTest
    @ValueSource(ints = {1213, 1205, 1020, 40001, 50200})
    void theOneWhoWaitedForALockInVainIsToldThatSomebodyWasFirst(int code) {
        var reden = new SQLException("Deadlock found when trying to get lock", "40001", code);

        assertThat(Foutvertaling.van(new CannotAcquireLockException("update", reden)))
                .isEqualTo(Uitkomst.van(CONFLICT, Foutvertaling.INTUSSEN_GEWIJZIGD));
    }

    @Test
    void anAnswerThatDoesNotFitItsColumnIsTheAnswerOfThePerson() {
        var uitkomst = Foutvertaling.van(
                new DataIntegrityViolationException("insert", new DataTruncation(1, true, false, 300, 255)));

        assertThat(uitkomst.status()).isEqualTo(BAD_REQUEST);
        assertThat(uitkomst.detail()).contains("te lang").doesNotContain("insert");
    }

    @Test
    void theUnknownAndTheForbiddenTellNothingAboutWhatIsThere() {
        assertThat(Foutvertaling.van(new NotFoundException("traject 12")))
                .isEqualTo(Uitkomst.van(NOT_FOUND, "Dit bestaat niet, of je mag het niet zien."));
        assertThat(Foutvertaling.van(new AccessDeniedException("traject 12")))
                .isEqualTo(Uitkomst.van(FORBIDDEN, "Je mag dit niet zien of doen."));
    }

    @Test
    void aWrongRequestKeepsItsStatus() {
        assertThat(Foutvertaling.van(new HttpRequestMethodNotSupportedException("PATCH"))
                        .status())
                .isEqualTo(METHOD_NOT_ALLOWED);
    }

    @Test
    void anAccidentTellsNoDetails() {
        var uitkomst = Foutvertaling.van(new IllegalStateException("jdbc:mysql://geheim"));

        assertThat(uitkomst.status()).isEqualTo(INTERNAL_SERVER_ERROR);
        assertThat(uitkomst.detail()).doesNotContain("geheim");
        assertThat(uitkomst.fouten()).isEqualTo(List.of());
    }
}
