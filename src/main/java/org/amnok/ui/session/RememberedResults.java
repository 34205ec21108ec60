package org.amnok.ui.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amnok.domain.LatestMap;
import org.amnok.domain.Problem;

/// What was found in the background, by keys, of those asked for last. A failure is reported and
/// not remembered: the next who asks has it tried again. On the FX thread.
public final class RememberedResults<K, V> {
    /// More than are seen at once.
    private static final int MOST = 200;

    private final Tasks tasks;
    private final Consumer<Problem> failed;
    private Map<K, V> found = new LatestMap<>(MOST);
    private Map<K, List<Consumer<V>>> waiting = new HashMap<>();

    /// @param failed reports to a person what could not be found
    public RememberedResults(Tasks tasks, Consumer<Problem> failed) {
        this.tasks = tasks;
        this.failed = failed;
    }

    /// Hands over what is remembered at once, what must be found later.
    ///
    /// @param work finds it, in the background; never null
    public void get(K key, Supplier<V> work, Consumer<V> use) {
        var known = found.get(key);
        if (known != null) {
            use.accept(known);
            return;
        }
        var others = waiting.get(key);
        if (others != null) {
            others.add(use);
            return;
        }
        var into = found;
        var asking = waiting;
        asking.put(key, new ArrayList<>(List.of(use)));
        tasks.work(work)
                .then(
                        value -> {
                            into.put(key, value);
                            end(asking, key).forEach(each -> each.accept(value));
                        })
                .cancelled(() -> end(asking, key))
                .start(
                        problem -> {
                            end(asking, key);
                            failed.accept(problem);
                        });
    }

    private static <K, V> List<Consumer<V>> end(Map<K, List<Consumer<V>>> asking, K key) {
        var all = asking.remove(key);
        return all == null ? List.of() : all;
    }

    /// It may be otherwise now: all is found anew when it is asked for. Who waits gets what was
    /// being found.
    public void forget() {
        found = new LatestMap<>(MOST);
        waiting = new HashMap<>();
    }
}
