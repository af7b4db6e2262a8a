package dev.warrant.engine.audit;

import dev.warrant.rules.criteria.Status;
import java.util.Map;

/**
 * What items must share to count as the same facts.
 *
 * @param treatment the treatment requested
 * @param partAllowed whether utilization review had already allowed the part that the guideline
 *     supports
 * @param criteria where each criterion stands that can decide (cautions cannot), by id, in the
 *     order of the ids
 */
public record FactPattern(String treatment, boolean partAllowed, Map<String, Status> criteria) {}
