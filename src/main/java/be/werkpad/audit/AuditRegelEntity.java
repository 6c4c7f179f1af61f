package be.werkpad.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A stored row. Never changes. */
@Entity
@Immutable
@Table(name = "audit_regel")
class AuditRegelEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String keten;
    private long nr;
    private Instant tijdstip;
    private String account;
    private String rol;
    private String actie;
    private @Nullable Long trajectId;
    private String objectSoort;
    private @Nullable String objectId;

    @Column(columnDefinition = "longtext")
    private String details;

    private String vorigeHash;
    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected AuditRegelEntity() {}

    AuditRegelEntity(Schakel schakel) {
        var inhoud = schakel.inhoud();
        keten = schakel.keten();
        nr = schakel.nr();
        tijdstip = inhoud.tijdstip();
        account = inhoud.account();
        rol = inhoud.rol();
        actie = inhoud.actie();
        trajectId = inhoud.trajectId();
        objectSoort = inhoud.objectSoort();
        objectId = inhoud.objectId();
        details = inhoud.details();
        vorigeHash = schakel.vorigeHash();
        hash = schakel.hash();
    }

    Schakel schakel() {
        var inhoud = new Inhoud(tijdstip, account, rol, actie, trajectId, objectSoort, objectId, details);
        return new Schakel(keten, nr, inhoud, vorigeHash, hash);
    }
}
