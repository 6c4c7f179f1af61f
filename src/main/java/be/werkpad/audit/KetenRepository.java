package be.werkpad.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The heads of the chains. */
@Repository
class KetenRepository {
    private final JdbcClient jdbc;

    KetenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The head of a chain, made when it is the first time, locked until the transaction ends. */
    Kop vergrendel(String keten) {
        return lees(keten).orElseGet(() -> {
            // the update takes the lock at once when another transaction was first
            jdbc.sql("insert into audit_keten (keten, laatste_nr, laatste_hash) values (:keten, 0, :hash)"
                            + " on duplicate key update keten = :keten")
                    .param("keten", keten)
                    .param("hash", Kop.BEGIN)
                    .update();
            return lees(keten).orElseThrow();
        });
    }

    private Optional<Kop> lees(String keten) {
        return jdbc.sql("select keten, laatste_nr as nr, laatste_hash as hash from audit_keten"
                        + " where keten = :keten for update")
                .param("keten", keten)
                .query(Kop.class)
                .optional();
    }

    void zetKop(Kop kop) {
        jdbc.sql("update audit_keten set laatste_nr = :nr, laatste_hash = :hash where keten = :keten")
                .param("nr", kop.nr())
                .param("hash", kop.hash())
                .param("keten", kop.keten())
                .update();
    }

    Kop kop(String keten) {
        return jdbc.sql("select keten, laatste_nr as nr, laatste_hash as hash from audit_keten where keten = :keten")
                .param("keten", keten)
                .query(Kop.class)
                .single();
    }

    List<Kop> alle() {
        return jdbc.sql("select keten, laatste_nr as nr, laatste_hash as hash from audit_keten order by keten")
                .query(Kop.class)
                .list();
    }

    /** Chains that have rows but no head. */
    List<String> zonderKop() {
        return jdbc.sql("select distinct keten from audit_regel where keten not in"
                        + " (select keten from audit_keten) order by keten")
                .query(String.class)
                .list();
    }
}
