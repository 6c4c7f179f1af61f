package be.werkpad.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What other modules ask of the process engine, in words that do not name it. */
public interface ProcessGateway {
    /** Starts the newest version of a process for a traject. */
    void start(String processId, String trajectcode, Map<String, Object> variables);

    /** Whether a process of a traject runs that has these values, also when another process called it. */
    boolean isRunning(String processId, String trajectcode, Map<String, Object> having);

    /**
     * Delivers a message to the running processes of a traject.
     *
     * @param variables values that the receiver must already have, for example which plaatsing; may be empty
     * @throws AmbiguousMessageException when several wait and the values do not tell which
     * @return false when no process of this traject waits for the message now
     */
    boolean send(String message, String trajectcode, Map<String, Object> variables);

    /** Delivers a message to every running process of a traject that waits for it and has these values. */
    void sendToAll(String message, String trajectcode, Map<String, Object> variables);

    /**
     * Completes the open task of a traject that has this form.
     *
     * @return false when there is none
     */
    boolean completeTask(String trajectcode, String form, Map<String, Object> answers);

    /**
     * Completes the open task of a traject that has this form, in the process that has these values.
     *
     * @return false when there is none
     */
    boolean completeTask(String trajectcode, String form, Map<String, Object> having, Map<String, Object> answers);

    /**
     * Ends the waiting at a timer event now, because what it waits for came early. Does nothing when no process with
     * these values waits there.
     */
    void fireTimer(String trajectcode, String event, Map<String, Object> having);

    /** The forms of the open tasks of a traject, in the processes that have these values. */
    Set<String> openForms(String trajectcode, Map<String, Object> having);

    /** The variables of each process of this kind that runs for a traject; empty when there is none. */
    List<Map<String, Object>> running(String processId, String trajectcode);

    /** Lets all timers of a traject read their date again, after a termijn moved. */
    void refreshTimers(String trajectcode);

    /** The form-js schema that the newest version of a process has for this form. */
    String form(String processId, String form);
}
