package org.amnok.bench;

import java.util.List;

/// Something that runs workloads and tells how long they took.
@FunctionalInterface
public interface Benchmark {
    /// @return what was measured, in the order it was
    /// @throws org.amnok.domain.ProblemException when data are missing or the workload is unknown
    List<Measurement> run(BenchRequest request);
}
