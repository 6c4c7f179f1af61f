package be.werkpad.traject;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The way in to a dossier for pages and API: who may not is refused, who may is noted, once per request (CH-6f). */
@Component
public class Dossierlezing {
    private final TrajectToegang toegang;
    private final Audittrail audit;

    Dossierlezing(TrajectToegang toegang, Audittrail audit) {
        this.toegang = toegang;
        this.audit = audit;
    }

    /**
     * For staff.
     *
     * @param deel which part is read, for the trail
     */
    public TrajectKaart lees(String code, String deel) {
        return genoteerd(toegang.lees(code), deel);
    }

    /** For staff, or for the client whose traject it is. */
    public TrajectKaart leesOfEigen(String code, String deel) {
        return genoteerd(toegang.leesOfEigen(code), deel);
    }

    private TrajectKaart genoteerd(TrajectKaart traject, String deel) {
        if (isEerste(traject)) {
            audit.noteer(Actie.DOSSIER_GELEZEN, traject.id(), "dossier", traject.code(), Map.of("deel", deel));
        }
        return traject;
    }

    private static boolean isEerste(TrajectKaart traject) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return true;
        }
        var name = Dossierlezing.class.getName() + traject.id();
        var eerste = request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) == null;
        request.setAttribute(name, true, RequestAttributes.SCOPE_REQUEST);
        return eerste;
    }
}
