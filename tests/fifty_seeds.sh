# Chapter 3.6 with seeds 1 to 50: what is the rule there, and what was luck? Prints the lines that its README quotes.
# Usage: sh tests/fifty_seeds.sh PROGRAM     (make seeds calls it)
program=$1
LC_ALL=C  # awk reads and prints decimal points, whatever the reader's language
export LC_ALL
out=$(mktemp -d) || exit 1
trap 'rm -rf "$out"' EXIT
trap 'exit 130' INT TERM HUP  # then the line above cleans up, in every shell

seed=1
while [ "$seed" -le 50 ]; do
    "$program" --seed "$seed" --print-every 1 --out "$out" 2>/dev/null || exit 1
    echo "early: he, stopped after 2000 steps"
    "$program" --seed "$seed" --init he --iterations 2000 --out "$out" 2>/dev/null | sed '/^he:/d' || exit 1
    seed=$((seed + 1))
done >"$out/runs"
awk '
    /^(random|he|early):/ { start = substr($1, 1, length($1) - 1); fallen = 0 }
    /^Cost/ && start != "early" && !fallen && $5 < 0.68 { fallen = 1; count[start]++; steps[start, count[start]] = $4 + 0 }
    /^train/ { train[start] = $3 }
    /^test/ {
        test[start] = $3
        sum_test[start] += $3
        if (start == "he") {
            n++
            gain_train += train["he"] - train["random"]; gain_test += test["he"] - test["random"]
            if (train["he"] > train["random"]) train_wins++
            if (test["he"] > test["random"]) test_wins++
            if (test["he"] < test["random"]) test_losses++
        }
    }
    # the middle of an even number of values: the mean of the two in the middle
    function describe(start,   i, j, t) {
        for (i = 2; i <= count[start]; i++)
            for (j = i; j > 1 && steps[start, j - 1] > steps[start, j]; j--) {
                t = steps[start, j]; steps[start, j] = steps[start, j - 1]; steps[start, j - 1] = t
            }
        t = count[start]
        printf "%s: cost below 0.68 in %d of %d runs, after %g steps at the median (%d to %d)\n", start, t, n, \
            (steps[start, int((t + 1) / 2)] + steps[start, int(t / 2) + 1]) / 2, steps[start, 1], steps[start, t]
    }
    END {
        describe("random"); describe("he")
        printf "he - random, train accuracy: %+.2f points on average, higher in %d of %d runs\n", gain_train / n, train_wins, n
        printf "he, test accuracy: %.1f on average after 2000 steps, %.1f after 15000\n", sum_test["early"] / n, sum_test["he"] / n
        printf "he - random, test accuracy: %+.2f points on average, higher in %d, lower in %d of %d runs\n", gain_test / n, test_wins, test_losses, n
    }' "$out/runs"
