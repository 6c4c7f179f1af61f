package be.werkpad.traject.process;

import be.werkpad.engine.ProcessVariables;
import be.werkpad.engine.UserTaskListener;
import be.werkpad.security.Rol;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives a new task to the person the model means by a role: the coach or backup of this traject, and opens it for the
 * same role in the team, so that a colleague can step in.
 */
@Component
@Order(10)
class TakenToewijzen implements UserTaskListener {
    private final TrajectZoeken trajecten;

    TakenToewijzen(TrajectZoeken trajecten) {
        this.trajecten = trajecten;
    }

    @Override
    public void created(DelegateTask task) {
        var trajectId = ProcessVariables.TRAJECT_ID.find(task);
        if (trajectId != null) {
            trajecten.zoek(trajectId).ifPresent(traject -> assign(task, traject));
        }
    }

    private static void assign(DelegateTask task, TrajectKaart traject) {
        for (var role : roles(task)) {
            task.addCandidateGroup(team(role, traject.antenne()));
            var person = person(role, traject);
            if (person != null && task.getAssignee() == null) {
                task.setAssignee(person);
            }
        }
    }

    private static List<String> roles(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null && !group.contains("-"))
                .toList();
    }

    /** The backup belongs to the jobcoaches. A group that a coordinator made up gets the antenne too. */
    private static String team(String role, String antenne) {
        return Rol.vanGroep(role)
                .map(known -> known == Rol.VERVANGER ? Rol.JOBCOACH : known)
                .map(known -> known.groep(antenne))
                .orElse(role + "-" + antenne);
    }

    private static @Nullable String person(String role, TrajectKaart traject) {
        if (role.equals(Rol.VERVANGER.groep())) {
            return traject.backup();
        }
        return role.equals(Rol.JOBCOACH.groep()) ? traject.coach() : null;
    }
}
