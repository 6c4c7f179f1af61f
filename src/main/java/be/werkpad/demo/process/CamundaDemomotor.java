package be.werkpad.demo.process;

import be.werkpad.demo.Demomotor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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
        return new Jobs(management, () -> Optional.of(management.createJobQuery()));
    }

    @Override
    public Werk van(Supplier<? extends Collection<String>> trajectcodes) {
        return new Jobs(management, () -> {
            var lopend = trajectcodes.get().stream().flatMap(this::instances).collect(Collectors.toSet());
            return Optional.of(lopend).filter(ids -> !ids.isEmpty()).map(this::jobs);
        });
    }

    private Stream<String> instances(String trajectcode) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(trajectcode).list().stream()
                .map(ProcessInstance::getId);
    }

    private JobQuery jobs(Set<String> instances) {
        return management.createJobQuery().processInstanceIds(instances);
    }

    /** @param query a new one for each question; empty while there is no process whose jobs they are */
    private record Jobs(ManagementService management, Supplier<Optional<JobQuery>> query) implements Werk {
        @Override
        public void voerUit() {
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                var due = query.get()
                        .map(jobs -> jobs.executable().listPage(0, 200))
                        .orElseGet(List::of);
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
            return query
                    .get()
                    .map(jobs -> jobs.timers()
                            .withRetriesLeft()
                            .duedateHigherThan(Date.from(na))
                            .duedateLowerThan(Date.from(tot.plusMillis(1)))
                            .orderByJobDuedate()
                            .asc()
                            .listPage(0, 1))
                    .stream()
                    .flatMap(List::stream)
                    .map(job -> job.getDuedate().toInstant())
                    .findFirst();
        }
    }
}
