// The runs that the chapters' texts tell of beside the one in their output block: options, and a line that must be in
// what the program prints. The facts of the series that a chapter must print stand here too.
#include <algorithm>
#include <map>

#include "chapters/1-logistic-regression/9-learning-rates/exercise.hpp"
#include "datasets/cats_dogs.hpp"
#include "nn/logistic_regression/optimize.hpp"
#include "tests/support.hpp"

namespace {

struct Told {
    std::string chapter, options, line;
};

const std::vector<Told> kTold = {
    {"1-logistic-regression/1-sigmoid", "", "basic_sigmoid(1.0) = 0.7310585786300049"},
    {"1-logistic-regression/1-sigmoid", "", "[[0.95257413 0.88079708 0.73105858]]"},
    {"1-logistic-regression/1-sigmoid", "", "[[0.04517666 0.10499359 0.19661193]]"},
    {"1-logistic-regression/1-sigmoid", "--z 20", "basic_sigmoid(20.0) = 0.9999999979388463"},
    {"1-logistic-regression/1-sigmoid", "--z -20", "basic_sigmoid(-20.0) = 2.0611536181902037e-09"},
    {"1-logistic-regression/1-sigmoid", "--z 30", "basic_sigmoid(30.0) = 0.9999999999999065"},
    {"1-logistic-regression/1-sigmoid", "--z -30", "basic_sigmoid(-30.0) = 9.357622968839299e-14"},
    {"1-logistic-regression/2-arrays", "--channels 3", "channel 0 at  0  3  6  9 12 15 18 21 24:  11 14 17 21 24"},
    {"1-logistic-regression/2-arrays", "--lengths row", "  3  4  0     5.0      0.6000   1.3333   0.0000"},
    {"1-logistic-regression/2-arrays", "--lengths row", "0.2000   0.6667   0.2000"},
    {"1-logistic-regression/2-arrays", "--lengths row", "1.2000   2.6667   0.0000"},
    {"1-logistic-regression/5-propagate", "", "[[0.99845601]\n [2.39507239]]\ndb = 0.001455578136784208\n"},
    {"1-logistic-regression/5-propagate", "", "cost = 5.801545319394553\n"},
    {"1-logistic-regression/5-propagate", "--w2 300", "cost = 721.0\n"},
    {"1-logistic-regression/5-propagate", "--w2 300", "721.002400           720.997600   2.400000  yes"},
    {"1-logistic-regression/5-propagate", "--w2 300",
     "compute_cost                                                       no number"},
    {"1-logistic-regression/5-propagate", "--w1 36.7 --w2 0 --b 0 --labels 000", "36.043653\n"},
    {"1-logistic-regression/5-propagate", "--labels 110", "[[-0.00154399]\n [-0.00492761]]\ndb = 0.00145557813678"},
    {"1-logistic-regression/5-propagate", "--labels 110", "                0.001545\n"},
    {"1-logistic-regression/5-propagate", "--b 0.2", "mean                               -0.000012"},
    {"1-logistic-regression/5-propagate", "--b 0.2", "5.800510\n"},
    {"1-logistic-regression/6-optimize", "", "w (0.19033591, 0.12259159), b 1.9253598300845747"},
    {"1-logistic-regression/6-optimize", "", "dw (0.67752042, 1.41625495), db 0.21919450454067657"},
    {"1-logistic-regression/6-optimize", "--iterations 1", "w (0.99101390, 1.97844435), b 1.999986899796769"},
    {"1-logistic-regression/6-optimize", "--iterations 101", "dw (0.67166599, 1.40048147)"},
    {"1-logistic-regression/6-optimize", "--iterations 101", "costs: 5.801545 1.055933"},
    {"1-logistic-regression/6-optimize", "--iterations 50 --learning-rate 0.018",
     "w (0.18923196, 0.11921138), b 1.92613149"},
    {"1-logistic-regression/6-optimize", "--iterations 1 --learning-rate 0.9",
     "w (0.10138959, -0.15556515), b 1.99868997967689"},
    {"1-logistic-regression/6-optimize", "--iterations 1 --learning-rate 0.9", "cost at params: 0.677415"},
    {"1-logistic-regression/6-optimize", "--map-rate 3.8", "0.5646   0.5644   0.5644"},
    {"1-logistic-regression/6-optimize", "--map-rate 4", "0.5764   0.5727"},
    {"1-logistic-regression/3-vectorized", "--first 1e16 --each 1",
     "1000000   1e+16                1.000000000075e+16   1.00000000009375e+16"},
    {"1-logistic-regression/4-data", "", "12288 * 6002 = 73752576 numbers: 74 MB as bytes, 590 MB as doubles"},
    {"1-logistic-regression/4-data", "--show 3",
     "    3  picture 0, pixel ( 0,  1), red       250  0.9804   picture 0, pixel ( 0,  3), red"},
    {"1-logistic-regression/7-predict", "", "predictions  [[1. 1. 0.]]: dog, dog, cat; 1 of 3 right, cost 5.8015"},
    {"1-logistic-regression/7-predict", "", "w1 = 0.19033590888604332, w2 = 0.12259159246561413, b = 1.9253598300845"},
    {"1-logistic-regression/7-predict", "", "predictions  [[1. 1. 1.]]: dog, dog, dog; 2 of 3 right, cost 1.0559"},
    {"1-logistic-regression/7-predict", "--steps 73", "0.48527059]]\n  predictions  [[1. 1. 0.]]"},
    {"1-logistic-regression/7-predict", "--steps 74", "0.50011359]]\n  predictions  [[1. 1. 1.]]"},
    {"1-logistic-regression/7-predict", "--steps 172", "0.50085634 0.96267661]]\n  predictions  [[1. 1. 1.]]"},
    {"1-logistic-regression/7-predict", "--steps 173", "0.49680899 0.96307993]]\n  predictions  [[1. 0. 1.]]"},
    {"1-logistic-regression/7-predict", "", "8774  1226    1444  8556   17330\n"},
    {"1-logistic-regression/7-predict", "--seed 2",
     "0.30, which is z above -0.85            79    21      13    87     166"},
    {"1-logistic-regression/7-predict", "--seed 2",
     "0.50, which is z above  0.00            88    12      24    76     164"},
    {"1-logistic-regression/7-predict", "--threshold 0", "0   100       0   100     100"},
    {"1-logistic-regression/7-predict", "--threshold 1", "100     0     100     0     100"},
    {"1-logistic-regression/7-predict", "--threshold 0.01", "1706  8294       4  9996   11702"},
    {"1-logistic-regression/7-predict", "--threshold 0.08", "49    51       0   100     149"},
    {"1-logistic-regression/7-predict", "--threshold 0.08", "5110  4890     132  9868   14978"},
    {"1-logistic-regression/7-predict", "--threshold 0.09", "50    50       2    98     148"},
    {"1-logistic-regression/8-model", "", "Cost after iteration 0: 0.693147\n"},
    {"1-logistic-regression/8-model", "--iterations 3000", "  300 pictures            98.7 %          93.5 %"},
    {"1-logistic-regression/8-model", "--picture 8", "divided by 255                -0.4706            0.3845   cat"},
    {"1-logistic-regression/8-model", "--picture 8", "not divided                 -122.1785            0.0000   cat"},
    {"1-logistic-regression/8-model", "--shuffle-labels", "   20 pictures           100.0 %          40.5 %"},
    {"1-logistic-regression/8-model", "--shuffle-labels", "  100 pictures            97.0 %          46.0 %"},
    {"1-logistic-regression/8-model", "--shuffle-labels", "  300 pictures            73.3 %          52.0 %"},
    {"1-logistic-regression/8-model", "--shuffle-labels --seed 3", "   20 pictures           100.0 %          55.5 %"},
    {"1-logistic-regression/8-model", "--shuffle-labels --seed 3", "  100 pictures            81.0 %          59.0 %"},
    {"1-logistic-regression/8-model", "--shuffle-labels --seed 3", "  300 pictures            71.7 %          63.0 %"},
    {"1-logistic-regression/9-learning-rates", "--times 0.99", "  0.0056           0.99   never              0.4202"},
    {"1-logistic-regression/9-learning-rates", "--times 1.1", "  0.0063           1.10   at step 17         0.4036"},
    {"1-logistic-regression/9-learning-rates", "--size 64 --iterations 100", "1405.0326    0.0014"},
    {"1-logistic-regression/9-learning-rates", "--size 64 --iterations 100", "33.2903    0.0601"},
    {"1-logistic-regression/9-learning-rates", "--size 64 --iterations 100",
     "1.66   at step 2          0.0848   100.0 %"},
    {"2-one-hidden-layer/1-architecture", "", "10                122901"},
    {"2-one-hidden-layer/1-architecture", "", "400              4916001"},
    {"2-one-hidden-layer/1-architecture", "--half W1", "0.9051     0.00023  0.00039 -0.00002 -0.00035"},
    {"2-one-hidden-layer/1-architecture", "--half W2", "0.0020     0.12498  0.12496  0.12484  0.12498"},
    {"2-one-hidden-layer/1-architecture", "--errata",
     "z2 = W2 x:             dot: (1, 10) . (12288, 1): inner dimensions 10 and 12288 differ\n"
     "cost of 0.9 for a 0:   2.302585\nwith the page's minus: -2.302585\n"},
    {"2-one-hidden-layer/2-forward-propagation", "", "cost 0.693147"},
    {"2-one-hidden-layer/2-forward-propagation", "--n-h 400", "answers from 0.499234 to 0.500777, cost 0.693130"},
    {"2-one-hidden-layer/2-forward-propagation", "--n-h 400", "answers from 0.000001 to 1.000000, cost 4.133345"},
    {"2-one-hidden-layer/3-backward-propagation", "--bugs",
     "        cost at        0      500     1000     1500     2000   gradient check: dW1 db1 dW2 db2\n"
     "checked           0.7071   0.5676   0.5261   0.5171   0.5132    yes    yes    yes    yes\n"
     "A                 0.7071 overflow overflow overflow overflow     NO     NO    yes    yes\n"
     "B                 0.7071   0.6921   0.6914   0.6909   0.6905    yes    yes    yes    yes\n"
     "C                 0.7071   0.0104   0.0030   0.0016   0.0011    yes  shape    yes  shape\n"
     "D                 0.7071      > 1      > 1      > 1      > 1     NO     NO     NO     NO\n"},
    {"3-deep-networks/1-initialize", "--layers 2,40,20,1", "820\n"},
    {"3-deep-networks/1-initialize", "--layers 2,40,20,1", "961\n"},
    {"3-deep-networks/1-initialize", "--inputs 12288 --layers 12288,800,10,1", "9831200\n"},
    {"3-deep-networks/1-initialize", "--inputs 12288 --layers 12288,800,10,1", "8010\n"},
    {"3-deep-networks/1-initialize", "--inputs 12288 --layers 12288,800,10,1", "9839221\n"},
    {"3-deep-networks/1-initialize", "--layers 2,20,5,1", "W1: [[ 0.01624345 -0.00611756]]"},
    {"3-deep-networks/1-initialize", "--layers 2,20,5,1", "W2: [[-0.00191836 -0.00887629 -0.00747158  0.01692455]]"},
    {"3-deep-networks/1-initialize", "--layers 2,20,5,1", "W3: [[-0.0018657  -0.00101746  0.00868886  0.00750412]]"},
    {"3-deep-networks/2-forward-propagation", "--times 100",
     "predictions: from 0.000027 to 0.919007, 79 of 300 above 0.5"},
    {"3-deep-networks/2-forward-propagation", "--times 100", "49.9 %"},
    {"3-deep-networks/2-forward-propagation", "--times 100", "63.3 %"},
    {"3-deep-networks/3-backward-functions", "--first-weights 0", "0.233942"},
    {"3-deep-networks/3-backward-functions", "--first-weights 0", "0.000000         0.116971   NO"},
    {"3-deep-networks/3-backward-functions", "--first-weights 0", "-0.100000        -0.100000   yes"},
    {"3-deep-networks/4-backward-module", "--side minus", "NaN from logit -709.783 on, in steps of 0.001"},
    {"3-deep-networks/4-backward-module", "--side minus", "9.85967654375977e-305"},
    {"2-one-hidden-layer/4-model", "--data circles --scale 0.01", "50           0.6931     0.6928   48.7   50.0"},
    {"2-one-hidden-layer/4-model", "--data circles --points 299", "0.0067"},
    {"2-one-hidden-layer/4-model", "--data circles --n-h 50 --iterations 20001",
     "50           1.3363     0.4280   78.0   71.0"},
    {"2-one-hidden-layer/4-model", "--data circles --n-h 3 --iterations 20001",
     "3            0.8502     0.5108   69.7   81.0"},
    {"2-one-hidden-layer/4-model", "--data circles --n-h 3 --seed 2", "3            0.7640     0.4528   76.7   77.0"},
    {"2-one-hidden-layer/4-model", "--data circles --n-h 3 --seed 3", "3            0.7101     0.4805   77.0   73.0"},
    {"2-one-hidden-layer/4-model", "--data circles --n-h 50 --seed 2", "50           1.2069     0.3992   81.3   77.0"},
    {"2-one-hidden-layer/4-model", "--data circles --n-h 50 --seed 3", "50           1.5664     0.4571   78.0   73.0"},
    {"2-one-hidden-layer/4-model", "--data circles --n-h 2 --iterations 30001",
     "2            0.7645     0.6342   60.7   61.0"},
    {"2-one-hidden-layer/4-model", "--data circles --n-h 2 --noise 0", "   61.7 "},
    {"2-one-hidden-layer/4-model", "--data circles --n-h 3 --noise 0", "  100.0 "},
    {"3-deep-networks/5-model", "", "parameters of [12288, 800, 10, 1]: 9839221"},
    {"3-deep-networks/5-model", "--seeds 50", "train: 57.0 to 81.0, mean 72.1"},
    {"3-deep-networks/5-model", "--seeds 50", "train minus test: 1.6 points on average, give or take 0.6"},
    {"3-deep-networks/5-model", "--seeds 50", "  26           1500     0.6160   68.0   70.0               2       1"},
    {"3-deep-networks/5-model", "--seeds 50", "  41           1200     0.6648   57.0   55.0               3       1"},
    {"3-deep-networks/5-model", "--layers 2,8,1", "train: 72.3 to 79.7, mean 75.7"},
    {"3-deep-networks/5-model", "--layers 2,2,1", "train: 48.7 to 65.7, mean 59.5"},
    {"3-deep-networks/5-model", "--data silent", "    1                  3          0\n"},
    // the whole block of three-depths.md
    {"3-deep-networks/5-model", "--data pictures",
     "training set: 20 (10 cats, 10 dogs), test set: 600 (300 cats, 300 dogs)\n"},
    {"3-deep-networks/5-model", "--data pictures", "half of the test set, 300, is the validation set\n"},
    {"3-deep-networks/5-model", "--data pictures",
     "                                   where the validation cost is lowest         after the last step\n"},
    {"3-deep-networks/5-model", "--data pictures",
     "layers             parameters   step  cost: train  validation     right   cost: train  validation  train right   "
     "  right  silent units\n"},
    {"3-deep-networks/5-model", "--data pictures",
     "[768, 1]                  769   1250       0.0888      0.5204      74.7        0.0379      0.5345        100.0   "
     "   74.0  none\n"},
    {"3-deep-networks/5-model", "--data pictures",
     "[768, 10, 1]             7701    750       0.0890      0.5469      73.7        0.0028      0.7002        100.0   "
     "   73.0  4\n"},
    {"3-deep-networks/5-model", "--data pictures",
     "[768, 10, 200, 1]       10091   2150       0.0456      0.5305      74.3        0.0022      0.6986        100.0   "
     "   73.7  4 + 69\n"},
    {"3-deep-networks/5-model", "--data pictures",
     "where the validation cost is lowest, right on the validation set:\n"},
    {"3-deep-networks/5-model", "--data pictures",
     "[768, 10, 1] against [768, 1]: -1.0 points, give or take 0.9; they differ on 7 of 300\n"},
    {"3-deep-networks/5-model", "--data pictures",
     "[768, 10, 200, 1] against [768, 1]: -0.3 points, give or take 1.2; they differ on 13 of 300\n"},
    {"3-deep-networks/5-model", "--data pictures",
     "chosen: [768, 1]. On the test set: cost 0.5304, right 72.7, give or take 2.6\n"},
    {"3-deep-networks/5-model", "--data pictures --learning-rate 0.2",
     "0.0020      1.0999        100.0      72.3  none"},
    {"3-deep-networks/5-model", "--data pictures --learning-rate 0.2",
     "0.6931      0.6931         50.0      50.7  10\n"},
    {"3-deep-networks/5-model", "--data pictures --learning-rate 0.2", "10091    250       0.6484      0.6732"},
    {"3-deep-networks/5-model", "--data pictures --learning-rate 0.2", "50.0      50.7  10 + 191"},
    {"3-deep-networks/5-model", "--data pictures --learning-rate 0.2", "chosen: [768, 10, 200, 1]."},
    {"2-one-hidden-layer/4-model", "--data pictures --seed 2",
     "16          12321   1500        0.0451  0.5036        76.3        0.0104  0.5227        100.0        76.3"},
    {"2-one-hidden-layer/4-model", "--data pictures --seed 5",
     "1             771   1750        0.0944  0.4972        77.3        0.0362  0.5254        100.0        78.0"},
    {"2-one-hidden-layer/4-model", "--data pictures --seed 5", "opened once: cost 0.5950, 72.0 % of 300 right"},
    {"2-one-hidden-layer/4-model", "--data pictures --n-h 64",
     "49281   1050        0.0906  0.5326        73.3        0.0085  0.6167        100.0        73.7"},
    {"2-one-hidden-layer/4-model", "--data pictures --n-h 4 --train 200", "0.3360         98.0        85.3"},
    {"3-deep-networks/5-model", "--data pictures --layers 768,10,10,1",
     "0.6931      0.6931         60.0      55.0  4 + 4"},
    {"3-deep-networks/5-model", "--data pictures --size 64 --layers 12288,1 --learning-rate 0.002",
     "750       0.0794      0.5626      70.0        0.0202      0.5935        100.0"},
    {"3-deep-networks/6-initialization", "--init random --layers 2,20,1 --print-every 1",
     "cost first below 0.68 at iteration 954\n"},
    {"4-going-further/1-mini-batches", "--learning-rate 0.02", "       300      1     never    "},
    {"4-going-further/1-mini-batches", "--learning-rate 0.02", "   100 =  1900 steps"},
    {"4-going-further/1-mini-batches", "--learning-rate 0.02", "0.515 to 0.517\n"},
    {"4-going-further/1-mini-batches", "--learning-rate 1", "       300      1     38 =    38 steps"},
    {"4-going-further/1-mini-batches", "--learning-rate 1", "         4     75     13 =   975 steps"},
    {"4-going-further/2-momentum-and-adam", "--beta 0.99", "momentum, rate 0.2            324 steps"},
    {"4-going-further/2-momentum-and-adam", "--beta 0.99", "28.023  38.509   5.391\n"},
    {"4-going-further/2-momentum-and-adam", "--epsilon 1e-4", "Adam, rate 0.001              318 steps"},
    {"4-going-further/3-validation", "--patience 1", " +1.12 +- 0.35 points"},
    {"4-going-further/3-validation", "--points 4000 --seeds 5", " 74.29 %\n"},
    {"4-going-further/3-validation", "--points 4000 --seeds 5", " 74.33 %\n"},
    {"4-going-further/3-validation", "--points 4000 --seeds 5", " +0.04 +- 0.04 points"},
    {"4-going-further/4-regularization", "--lambda 3", "L2, lambda 3           50.00 %    50.00 %       0.00"},
    {"4-going-further/4-regularization", "--points 300 --steps 15000 --seeds 5", "  77.80 %    70.85 % "},
    {"4-going-further/4-regularization", "--points 300 --steps 15000 --seeds 5",
     "73.99 %       0.35     +3.14 +- 0.61"},
    {"4-going-further/4-regularization", "--points 300 --steps 15000 --seeds 5",
     "70.16 %       0.84     -0.70 +- 0.67"},
};

// Rounding grows in this long training: with FAST=1, whose exp may differ in its last digit, it ends elsewhere.
const std::string kAmplified = "--points 300 --steps 15000 --seeds 5";

}  // namespace

TEST_CASE("the further runs that the texts tell of") {
    std::vector<std::string> commands;  // several lines may be told of one run
    std::map<std::string, std::size_t> places;
    const auto command_of = [](const Told& told) {
        std::string out = "build/test-told/" + told.chapter + told.options;
        std::replace(out.begin(), out.end(), ' ', '_');
        return support::program(told.chapter) + " --out " + out + " " + told.options;
    };
    for (const Told& told : kTold) {
        if (places.emplace(command_of(told), commands.size()).second) commands.push_back(command_of(told));
    }
    const std::vector<support::Output> runs = support::run_all(commands);
    for (const Told& told : kTold) {
        if (support::fast_loops() && told.options == kAmplified) continue;
        const support::Output& run = runs[places[command_of(told)]];
        CAPTURE(told.chapter);
        CAPTURE(told.options);
        CAPTURE(told.line);
        CHECK(run.exit_code == 0);
        CHECK_MESSAGE(run.out.find(told.line) != std::string::npos, run.out);
    }
    support::run("rm -rf build/test-told");
}

TEST_CASE("1.9's curvatures: 1.6's six examples have a flatter bottom in which a higher rate settles; faces") {
    const Matrix X{{-2, -1, 0, 1, 2, 3}}, Y{{0, 1, 0, 0, 1, 1}}, ones = part_1_9::with_ones(X);
    CHECK(std::fabs(part_1_9::largest_curvature(ones, 100) - 0.8191) < 5e-5);
    CHECK(std::fabs(part_1_9::rate_limit(X, 100) - 2.44) < 5e-3);

    // a (1 - a) at the bottom in place of the 1/4 at zero weights
    const auto [w, b] = logistic_regression::optimize(Matrix(1, 1), 0.0, X, Y, 1000, 2.0).params;
    const Matrix A = nn::sigmoid(dot(w.T(), X) + b);
    const Matrix roots = apply(A, [](double a) { return std::sqrt(4.0 * a * (1.0 - a)); });
    const double curvature = part_1_9::largest_curvature(ones * roots, 100);
    CHECK(std::fabs(curvature - 0.5173) < 5e-5);
    CHECK(std::fabs(2.0 / curvature - 3.87) < 5e-3);

    // faces feel "everything brighter" alike: nearly a quarter of the sum of a picture's squared numbers
    RandomState rng(1);
    const Matrix faces = datasets::flatten(datasets::drawn(300, rng, 32).images) / 255.0;
    const double quarter = 0.25 * sum(faces * faces) / faces.cols();
    const double share = part_1_9::largest_curvature(part_1_9::with_ones(faces), 30) / quarter;
    CHECK(share > 0.95);
    CHECK(share < 1.0);
}

TEST_CASE("the further runs that end with an error, as the texts tell") {
    const Told ends[] = {
        {"1-logistic-regression/6-optimize", "--map-rate 10000",
         "error: training diverged: at iteration 100 the cost has risen from 1.132566 to 892.660571; "},
        {"1-logistic-regression/8-model", "--learning-rate 0.5",
         "error: training diverged: at iteration 100 the cost has risen from 0.693147 to 106.166961; "},
        {"2-one-hidden-layer/4-model", "--learning-rate 1000",
         "error: training diverged: at iteration 100 the cost has risen from 0.771696 to 846.154143; "},
    };
    for (const Told& told : ends) {
        const std::string command = support::program(told.chapter) + " --out build/test-told " + told.options;
        const support::Output run = support::run(command + " 2>&1 >/dev/null");
        CAPTURE(told.chapter);
        CHECK(run.exit_code == 1);
        CHECK_MESSAGE(run.out.find(told.line) != std::string::npos, run.out);
    }
    support::run("rm -rf build/test-told");
}
