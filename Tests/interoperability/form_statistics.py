"""The statistics of a form by numpy and scipy: reads first attempts as JSON from a file, prints what they come to.

Each attempt is a list of `{"item", "numerator", "denominator"}` in the order of the form's places. A figure that does not
exist, such as the correlation of something that does not vary, is null.
"""

import collections
import json
import sys
import warnings

import numpy
import scipy.stats


def alpha(points):
    """Cronbach's alpha from the covariances of the places; for whole points it is KR-20."""
    places = points.shape[1]
    covariances = numpy.atleast_2d(numpy.cov(points, rowvar=False, ddof=0))
    if places < 2 or covariances.sum() <= 0:
        return None
    return float(places / (places - 1) * (1 - numpy.trace(covariances) / covariances.sum()))


def discrimination(own, rest):
    """The corrected point-biserial: points of an item against those of the rest of the form."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", scipy.stats.ConstantInputWarning)
        found = scipy.stats.pearsonr(own, rest).statistic
    return None if numpy.isnan(found) else float(found)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        attempts = json.load(file)
    points = numpy.array([[place["numerator"] / place["denominator"] for place in form] for form in attempts])
    totals = points.sum(axis=1)
    answers = collections.defaultdict(lambda: ([], []))
    for form, row, total in zip(attempts, points, totals):
        for place, own in zip(form, row):
            answers[place["item"]][0].append(own)
            answers[place["item"]][1].append(total - own)
    reliability = alpha(points)
    result = {
        "mean": float(numpy.mean(totals)),
        "standardDeviation": float(numpy.std(totals)),
        "reliability": reliability,
        "standardError": None if reliability is None else float(numpy.std(totals) * numpy.sqrt(max(0, 1 - reliability))),
        "items": [
            {
                "item": item,
                "count": len(own),
                "facility": float(numpy.mean(own)),
                "discrimination": discrimination(own, rest),
            }
            for item, (own, rest) in sorted(answers.items())
        ],
    }
    json.dump(result, sys.stdout)


main()
