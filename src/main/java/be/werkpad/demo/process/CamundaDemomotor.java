package be.werkpad.demo.process;

import be.werkpad.demo.Demomotor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.joda.time.DateTimeUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("demo")
class CamundaDemomotor implements Demomotor {
    private static final Logger LOG = LoggerFactory.getLogger(CamundaDemomotor.class);
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final ManagementService management;
    private final RuntimeService runtime;
    private final Clock clock;
    /** The traject of each process whose jobs were looked at. */
    private final Map<String, String> codes = new ConcurrentHashMap<>();

    CamundaDemomotor(ManagementService management, RuntimeService runtime, Clock clock) {
        this.management = management;
        this.runtime = runtime;
        this.clock = clock;
    }

    /** The engine's own {@code ClockUtil} reads this provider. */
    @Override
    public void volgKlok() {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
    }

    @Override
    public Werk alles() {
        return new Jobs(job -> true);
    }

    /** Takes all jobs and sorts out whose they are: asking the engine by traject takes a tenth of the whole first start. */
    @Override
    public Werk van(Set<String> trajectcodes) {
        return new Jobs(job -> job.getProcessInstanceId() != null
                && trajectcodes.contains(codes.computeIfAbsent(job.getProcessInstanceId(), this::trajectcode)));
    }

    private String trajectcode(String processInstanceId) {
        var process = runtime.createProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult();
        return process == null ? "" : String.valueOf(process.getBusinessKey());
    }

    private class Jobs implements Werk {
        private final Predicate<Job> mijn;

        Jobs(Predicate<Job> mijn) {
            this.mijn = mijn;
        }

        @Override
        public void voerUit() {
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                var due = management.createJobQuery().executable().list().stream()
                        .filter(mijn)
                        .toList();
                if (due.isEmpty()) {
                    return;
                }
                due.forEach(this::execute);
            }
            throw new IllegalStateException("Jobs keep coming; is there a loop in a model?");
        }

        /** The job executor may be faster; then we wait for it, so that the caller finds the job done. */
        private void execute(Job job) {
            try {
                management.executeJob(job.getId());
            } catch (OptimisticLockingException taken) {
                LOG.debug("Job {} is being done by the job executor", job.getId());
                pause();
            } catch (RuntimeException failed) {
                LOG.warn("Job {} failed and keeps its retries", job.getId(), failed);
                pause();
            }
        }

        private static void pause() {
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public Optional<Instant> volgendeTimer(Instant na, Instant tot) {
            return management
                    .createJobQuery()
                    .timers()
                    .withRetriesLeft()
                    .duedateHigherThan(Date.from(na))
                    .duedateLowerThan(Date.from(tot.plusMillis(1)))
                    .orderByJobDuedate()
                    .asc()
                    .list()
                    .stream()
                    .filter(mijn)
                    .map(job -> job.getDuedate().toInstant())
                    .findFirst();
        }
    }
}
