package be.werkpad.publicatie;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who published a deployment; the engine itself does not remember that. */
@Entity
@Table(name = "publicatie")
class Publicatie {
    @Id
    private String deploymentId;

    private String account;

    /** For JPA. */
    protected Publicatie() {
        this("", "");
    }

    Publicatie(String deploymentId, String account) {
        this.deploymentId = deploymentId;
        this.account = account;
    }

    String deploymentId() {
        return deploymentId;
    }

    String account() {
        return account;
    }
}
