package org.amnok.workspace.base;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.amnok.basemap.OverviewTask;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Makes small copies of large images, and streets of street files, in the background, one after
/// the other, and knows how far it is. Thread-safe.
final class BaseOverviews implements AutoCloseable {
    private static final double STEP = 0.01;

    private final Map<UUID, Job> jobs = new HashMap<>();
    private final Consumer<UUID> changed;
    private final Consumer<UUID> done;
    private @Nullable ExecutorService worker;
    private boolean isOn;
    private boolean isClosed;

    private static final class Job {
        private final String id;
        private volatile boolean isCancelled;
        private Readiness readiness = Readiness.making(0);

        Job(String id) {
            this.id = id;
        }
    }

    /// @param changed called on any thread with the layer of which more is known
    /// @param done called with the layer whose copies were made
    BaseOverviews(Consumer<UUID> changed, Consumer<UUID> done) {
        this.changed = changed;
        this.done = done;
    }

    /// Lets it begin by itself from now on.
    synchronized void turnOn() {
        isOn = true;
    }

    synchronized Readiness of(UUID uuid, Optional<OverviewTask> task) {
        if (task.isEmpty()) {
            return Readiness.READY;
        }
        var job = jobs.get(uuid);
        return job == null || !job.id.equals(task.get().id())
                ? Readiness.wanted("")
                : job.readiness;
    }

    /// Begins if it may, and the same was not begun before.
    void offer(UUID uuid, OverviewTask task) {
        synchronized (this) {
            var before = jobs.get(uuid);
            if (!isOn || (before != null && before.id.equals(task.id()))) {
                return;
            }
        }
        start(uuid, task);
    }

    /// Begins, also what was given up before.
    synchronized void start(UUID uuid, OverviewTask task) {
        if (isClosed) {
            return;
        }
        cancel(uuid);
        var job = new Job(task.id());
        jobs.put(uuid, job);
        if (worker == null) {
            worker = Executors.newSingleThreadExecutor(BaseOverviews::thread);
        }
        worker.execute(() -> run(uuid, job, task));
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "base-overviews");
        thread.setDaemon(true);
        return thread;
    }

    private void run(UUID uuid, Job job, OverviewTask task) {
        try {
            task.make(new Making(uuid, job));
            if (!job.isCancelled) {
                set(uuid, job, Readiness.wanted(""));
                done.accept(uuid);
            }
        } catch (ProblemException e) {
            set(uuid, job, Readiness.wanted(e.problem().what()));
        } catch (RuntimeException | OutOfMemoryError e) {
            // the edge of the thread, and to decoders of others
            set(uuid, job, Readiness.wanted(Messages.text("workspace.the_file_cannot_be_read")));
        }
    }

    private final class Making implements Progress {
        private final UUID uuid;
        private final Job job;

        Making(UUID uuid, Job job) {
            this.uuid = uuid;
            this.job = job;
        }

        @Override
        public void at(long done, long all, String what) {
            progress(uuid, job, (double) done / all);
        }

        @Override
        public boolean isCancelled() {
            return job.isCancelled;
        }
    }

    private void progress(UUID uuid, Job job, double share) {
        synchronized (this) {
            if (share < job.readiness.share() + STEP) {
                return;
            }
        }
        set(uuid, job, Readiness.making(share));
    }

    private void set(UUID uuid, Job job, Readiness readiness) {
        synchronized (this) {
            if (job.isCancelled) {
                return;
            }
            job.readiness = readiness;
        }
        changed.accept(uuid);
    }

    /// Gives up what was begun; it does not begin by itself again.
    void giveUp(UUID uuid) {
        cancel(uuid);
        changed.accept(uuid);
    }

    /// Gives up what is no longer in the project.
    synchronized void keepOnly(Set<UUID> layers) {
        jobs.forEach((uuid, job) -> job.isCancelled |= !layers.contains(uuid));
        jobs.keySet().retainAll(layers);
    }

    private synchronized void cancel(UUID uuid) {
        var job = jobs.get(uuid);
        if (job != null) {
            job.isCancelled = true;
            job.readiness = Readiness.wanted("");
        }
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        jobs.values().forEach(job -> job.isCancelled = true);
        if (worker != null) {
            worker.shutdown();
        }
    }
}
